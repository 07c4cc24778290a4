# Completes roadmap in PowerShell, without starting it: every word is in here.
# To use it, put this into $PROFILE:
#   roadmap completion powershell | Out-String | Invoke-Expression
#
# @generated@

Register-ArgumentCompleter -Native -CommandName 'roadmap' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The words of each list, each followed by its title.
    $lists = @{
        # @lists@
    }

    # The options of each command, each followed by what it does.
    $options = @{
        # @options@
    }
    $common = @(
        # @common@
    )

    # What fits as a command's parameter: the command, how many are before it, the last of those.
    function Get-Parameter([string] $place) {
        switch -Wildcard -CaseSensitive ($place) {
            # @parameters@
        }
    }

    # What fits as the value of a command's option; nothing at all where the option takes none.
    function Get-Value([string] $option) {
        switch -Wildcard -CaseSensitive ($option) {
            # @values@
        }
    }

    # Offers those of the words that begin as typed and are not on the line already.
    function Get-Results($words, [string] $typed, [string] $keep, $taken) {
        for ($i = 0; $i -lt $words.Count; $i += 2) {
            $word = $words[$i]
            $title = if ($words[$i + 1]) { $words[$i + 1] } else { $word }
            if ($word.StartsWith($typed, [StringComparison]::Ordinal) -and $taken -cnotcontains $word) {
                [System.Management.Automation.CompletionResult]::new(
                    "$keep$word", $word, 'ParameterValue', $title)
            }
        }
    }

    function Get-Paths([string] $typed, [string] $keep, [bool] $foldersOnly) {
        foreach ($path in [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)) {
            if (-not $foldersOnly -or $path.ResultType -eq 'ProviderContainer') {
                [System.Management.Automation.CompletionResult]::new(
                    $keep + $path.CompletionText, $path.ListItemText, $path.ResultType, $path.ToolTip)
            }
        }
    }

    function Get-Fitting([string] $fits, [string] $typed, [string] $keep, $taken) {
        if ($fits -ceq 'files' -or $fits -ceq 'folders') {
            return Get-Paths $typed $keep ($fits -ceq 'folders')
        }
        if ($fits.EndsWith(',')) {
            $fits = $fits.TrimEnd(',')
            $comma = $typed.LastIndexOf(',') + 1
            $taken = $typed.Substring(0, $comma).Split(',')
            $keep += $typed.Substring(0, $comma)
            $typed = $typed.Substring($comma)
        }
        foreach ($list in $fits.Split(' ')) {
            # A project's milestones wait for its slash, or the first list would be a flood.
            if ($lists.ContainsKey($list) -and ($list -cne 'milestones' -or $typed.Contains('/'))) {
                Get-Results $lists[$list] $typed $keep $taken
            }
        }
    }

    function Get-Everything {
        $command = ''
        $waiting = ''
        $given = @()
        $parameters = @()
        foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
            if ($element.Extent.EndOffset -ge $cursorPosition) { break }
            $quoted = $element -is [System.Management.Automation.Language.StringConstantExpressionAst]
            $word = if ($quoted) { $element.Value } else { $element.Extent.Text }
            if ($waiting) {
                $waiting = ''
            } elseif ($word -ceq '--') {
                return
            } elseif ($word -like '-*=*') {
                $given += $word.Split('=')[0]
            } elseif ($word -like '-?*') {
                $given += $word
                if ($null -ne (Get-Value "$command $word")) { $waiting = $word }
            } elseif ($command) {
                $parameters += $word
            } else {
                $command = $word
                if (-not $options.ContainsKey($command)) { return }
            }
        }

        $typed = "$wordToComplete"
        if ($waiting) {
            return Get-Fitting (Get-Value "$command $waiting") $typed '' @()
        }
        if ($typed -like '-*=*') {
            $option, $value = $typed -split '=', 2
            return Get-Fitting (Get-Value "$command $option") $value "$option=" @()
        }
        if (-not $typed.StartsWith('-')) {
            $last = if ($parameters) { $parameters[-1] } else { '' }
            $fits = Get-Parameter "$command $($parameters.Count) $last"
            if ($fits -or $typed) {
                return Get-Fitting $fits $typed '' $parameters
            }
        }
        Get-Results ($options[$command] + $common) $typed '' $given
    }

    $results = @(Get-Everything)
    # With no answer at all PowerShell would offer the files of the folder.
    if ($results) { $results } else { '' }
}

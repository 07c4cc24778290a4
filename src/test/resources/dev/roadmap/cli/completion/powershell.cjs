// Reads PowerShell from its input, and prints each place that is none.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Language, Parser } = require('web-tree-sitter');

function* errors(node) {
  if (node.isError || node.isMissing) {
    yield `${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`;
  } else {
    for (const child of node.children) yield* errors(child);
  }
}

(async () => {
  await Parser.init();
  const grammar = dirname(require.resolve('tree-sitter-powershell/package.json'));
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(grammar, 'tree-sitter-powershell.wasm')));
  for (const error of errors(parser.parse(readFileSync(0, 'utf8')).rootNode)) console.log(error);
})();

// Reads files as PowerShell, and prints each place in them that is none.
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Language, Parser } = require('web-tree-sitter');

function* errors(node) {
  if (node.isError || node.isMissing) {
    yield `${node.startPosition.row + 1}: ${node.text.split('\n')[0]}`;
  } else if (node.hasError) {
    for (const child of node.children) yield* errors(child);
  }
}

(async () => {
  await Parser.init();
  const grammar = dirname(require.resolve('tree-sitter-powershell/package.json'));
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(grammar, 'tree-sitter-powershell.wasm')));
  for (const file of process.argv.slice(2)) {
    const tree = parser.parse(readFileSync(file, 'utf8'));
    for (const error of errors(tree.rootNode)) console.log(`${basename(file)}:${error}`);
  }
})();

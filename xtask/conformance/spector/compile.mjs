// Writes the OpenAPI documents of every specification of a suite: OUT/SPECIFICATION/VERSION/*.json
//   node compile.mjs http|azure OUT VERSION…
import "./emitter.mjs";
import { compile, NodeHost } from "@typespec/compiler";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { specifications } from "./suite.mjs";

const [suite, out, ...versions] = process.argv.slice(2);
let failed = 0;
rmSync(out, { recursive: true, force: true });
for (const { name, main, isOld } of specifications(suite)) {
  // The emitter creates a folder for each version only if several versions are requested.
  const dir = resolve(out, name, versions.length === 1 ? versions[0] : "");
  mkdirSync(dir, { recursive: true });
  const options = { "emitter-output-dir": dir, "openapi-versions": versions, "file-type": "json" };
  if (isOld) options["output-file"] = "old.{version}.json";
  const program = await compile(NodeHost, main, {
    emit: ["@typespec/openapi3"],
    outputDir: dir,
    options: { "@typespec/openapi3": options },
  });
  const errors = program.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  for (const error of errors) console.error(`${name}: ${error.code}: ${error.message}`);
  failed += errors.length > 0 ? 1 : 0;
}
console.log(`${failed} specifications of ${suite} do not compile`);
process.exit(failed === 0 ? 0 : 1);

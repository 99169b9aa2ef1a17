// A module hook: removes the types of a `.ts` file when Node loads it.
import { readFile } from 'node:fs/promises';
import typescript from 'typescript';

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const written = await readFile(new URL(url), 'utf8');
  const { outputText } = typescript.transpileModule(written, {
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2022,
    },
    fileName: url,
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}

/** Checks what is installed: `npm run supply`. Integrity of every package, licences, and who may run a script on install. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences that let the project be used and passed on under its own. */
const LICENCES = new Set(
  'MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2.0|BlueOak-1.0.0|Python-2.0|CC0-1.0|CC-BY-4.0|Unlicense|WTFPL|MPL-2.0|(MIT OR CC0-1.0)|MIT OR Apache-2.0|(MIT OR WTFPL)|Apache-2.0 OR MIT|(BSD-3-Clause OR GPL-2.0)|(MIT OR Apache-2.0)|(MIT AND Zlib)|(MPL-2.0 OR Apache-2.0)'.split(
    '|',
  ),
);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const problems: string[] = [];
for (const [path, { integrity, resolved, license, hasInstallScript, optional }] of installed) {
  const name = path.replace(/^.*node_modules\//, '');
  if (integrity === undefined) problems.push(`${path} has no integrity in package-lock.json. Run npm install again.`);
  if (resolved !== undefined) problems.push(`${path} has a download address in package-lock.json. Take it out.`);
  const licence = license ?? licenceOf(path);
  // An optional package for another kind of machine is not there to be asked.
  if (licence === undefined ? optional !== true : !LICENCES.has(licence))
    problems.push(`${name} is under ${licence ?? 'an unknown licence'}.`);
  if (hasInstallScript === true && allowScripts[name] !== true && optional !== true) {
    problems.push(`${name} runs a script on install and is not approved in package.json.`);
  }
}
for (const problem of problems) console.error(problem);
const production = installed.filter(([, { dev }]) => dev !== true).length;
console.log(`${installed.length} packages, ${production} of them in production; ${problems.length} problems.`);
if (problems.length > 0) process.exitCode = 1;

function licenceOf(path: string): string | undefined {
  try {
    const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      license?: string | { type: string };
    };
    return typeof license === 'object' ? license.type : license;
  } catch {
    return undefined;
  }
}

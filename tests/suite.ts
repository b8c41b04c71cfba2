/**
 * All tests, or those that are named, as `vitest run` does it: `npm test [-- ARGUMENTS]`. Now and then Node dies
 * (SIGSEGV) where a worker thread ends on a busy machine, and the process of a test file with it, although none of
 * our code is native. Such files are run once more, each failure of theirs counts then, and so does dying again.
 */
import { parseCLI, startVitest, type Vitest } from "vitest/node";

const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)]);
const first = await startVitest("test", filter, { ...options, run: true });
const died = filesThatDied(first);
const isAllElseWell =
  first.state.getFailedFilepaths().every((file) => died.includes(file)) &&
  first.state.getUnhandledErrors().length === died.length;
await first.close();
if (died.length > 0 && isAllElseWell) {
  process.stderr.write(`\nThe process of ${died.join(", ")} died and took no test with it: once more.\n`);
  process.exitCode = 0;
  const again = await startVitest("test", died, { ...options, run: true });
  await again.close();
}

/** Files whose process was ended by a signal; anything else that went wrong is left to count. */
function filesThatDied({ state }: Vitest): string[] {
  return state.getUnhandledErrors().flatMap((error) => {
    const { cause } = error as { cause?: { message?: string } };
    const [, file] = /unexpectedly with signal SIG\w+ .* test file (.+)$/.exec(cause?.message ?? "") ?? [];
    return file === undefined ? [] : [file];
  });
}

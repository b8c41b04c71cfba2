/** The program of a worker thread that is like ours, but stops as its argument says. */
import { misbehave } from "./misbehave.ts";

const [, , fault] = process.argv;
if (fault !== undefined) misbehave(JSON.parse(fault));
await import("../../src/batch/worldsWorker.ts");

/** Imported before the command by tests: its worker threads stop as WORKER_FAULT says. */
import { isMainThread } from "node:worker_threads";
import { misbehave } from "../batch/misbehave.ts";

if (!isMainThread) misbehave(JSON.parse(process.env.WORKER_FAULT ?? ""));

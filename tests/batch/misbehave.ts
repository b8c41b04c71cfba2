import { parentPort } from "node:worker_threads";

/** Says when a thread stops, and how. */
export interface WorkerFault {
  readonly fault: "exit" | "throw text" | "out of memory";
  readonly worlds?: readonly number[];
  readonly at?: "collect" | "start";
}

const faults: Record<WorkerFault["fault"], () => void> = {
  exit: () => process.exit(9),
  "throw text": () => {
    throw "not an error";
  },
  "out of memory": () => {
    // In small pieces, between any two of which the thread can be ended: a large one takes the process along.
    let chain: object | null = null;
    for (let length = 0; ; length++) chain = { chain, length };
  },
};

interface Asked {
  readonly tag?: string;
  readonly payload?: { readonly worlds?: readonly number[] };
}

/**
 * From now on this worker thread stops when it is asked for certain worlds, or for what it has folded; or at
 * once.
 */
export function misbehave({ fault, worlds = [], at }: WorkerFault): void {
  if (at === "start") faults[fault]();
  const port = parentPort!;
  const listen = port.on.bind(port) as (event: string, listener: (message: unknown) => void) => typeof port;
  port.on = ((event: string, listener: (message: unknown) => void) =>
    listen(event, (message) => {
      const asked = event === "message" ? ((message as [number, Asked?])[1] ?? {}) : {};
      const isMeant =
        asked.tag === "collect"
          ? at === "collect"
          : asked.payload?.worlds?.some((world) => worlds.includes(world));
      if (isMeant) faults[fault]();
      listener(message);
    })) as typeof port.on;
}

import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { affordableThreads, checkBudget, stayWithin } from "../../src/batch/checkBudget.ts";
import { estimateRun } from "../../src/batch/estimateRun.ts";
import { problemText } from "../../src/report/messages.ts";
import { loadedOf } from "./loadedOf.ts";

const BUDGET = { memoryBytes: 2e9, disk: null };
const NOTHING = { seconds: 0, memoryBytes: 0, diskBytes: 0, threads: 2 };
const codeOf = (estimate: Partial<typeof NOTHING>, budget = {}) =>
  checkBudget({ ...NOTHING, ...estimate }, { ...BUDGET, ...budget }, {})?.code ?? null;

describe("the budget", () => {
  it("given thousands of runs on a small network, then they are within it; thousands of millions are not", async () => {
    const few = { ...NOTHING, ...estimateRun({ ...(await loadedOf({ runs: 100_000 })), threads: 2 }) };
    const many = { ...NOTHING, ...estimateRun({ ...(await loadedOf({ runs: 4_000_000_000 })), threads: 2 }) };
    expect(checkBudget(few, BUDGET, {})).toBeNull();
    expect(checkBudget(many, BUDGET, {})?.code).toBe("E-RUN-001");
  });

  it("given what is beyond it, then the code says what: time or disk, memory alone, or room beside the store", () => {
    const disk = { path: "here", freeBytes: 1e9 };
    expect(codeOf({ seconds: 8 * 86_400, memoryBytes: 3e9 })).toBe("E-RUN-001");
    expect(codeOf({ diskBytes: 2 ** 40 })).toBe("E-RUN-001");
    expect(codeOf({ memoryBytes: 2e9 + 1 })).toBe("E-RUN-006");
    expect(codeOf({ memoryBytes: 2e9 })).toBeNull();
    expect(codeOf({ diskBytes: 2e9 }, { disk })).toBe("E-RUN-007");
    expect(codeOf({ diskBytes: 1e9 }, { disk })).toBeNull();
    expect(codeOf({ diskBytes: 2e9 })).toBeNull();
  });

  it("given a refusal, then it names need, budget and what to do", () => {
    const told = checkBudget({ ...NOTHING, memoryBytes: 3e9 }, BUDGET, {});
    expect(problemText(told!, "en")).toMatch(/up to 3 GB of memory, and the budget is 2 GB; .* --memory/);
    const disk = { path: "here", freeBytes: 1e9 };
    const full = checkBudget({ ...NOTHING, diskBytes: 3e9 }, { ...BUDGET, disk }, {});
    expect(problemText(full!, "en")).toMatch(/up to 3 GB, and here has 1 GB left; .* --store/);
  });

  it("given as many threads as there are cores, then only so many are started as the memory allows", async () => {
    const loaded = await loadedOf();
    const at = (threads: number) => estimateRun({ ...loaded, threads }).memoryBytes;
    const threadsIn = (memoryBytes: number) => affordableThreads(loaded, 64, { memoryBytes, disk: null });
    expect(threadsIn(1e12)).toBe(64);
    expect(threadsIn(at(5))).toBe(5);
    expect(threadsIn(at(5) - 1)).toBe(4);
    expect(threadsIn(1)).toBe(1);
  });

  it("given so many threads as somebody asked for, then too little memory for them is a refusal", async () => {
    const loaded = await loadedOf();
    const memoryBytes = estimateRun({ ...loaded, threads: 2 }).memoryBytes;
    const within = (workers: number | "auto") =>
      Effect.runPromise(
        stayWithin(loaded, { workers, cores: 8 }, { memoryBytes, disk: null }, {}).pipe(
          Effect.map(({ threads }) => threads as unknown),
          Effect.catch(({ problems }) => Effect.succeed(problems[0]!.code as unknown)),
        ),
      );
    expect([await within("auto"), await within(2), await within(3)]).toEqual([2, 2, "E-RUN-006"]);
  });
});

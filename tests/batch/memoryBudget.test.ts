import { totalmem } from "node:os";
import { describe, expect, it } from "vitest";
import { memoryBudget, usableMemory } from "../../src/batch/memoryBudget.ts";

describe("memoryBudget", () => {
  it("given much memory, then it is 8 GiB; given little, then three quarters of it", () => {
    expect(memoryBudget(64 * 2 ** 30)).toBe(8 * 2 ** 30);
    expect(memoryBudget(256 * 2 ** 20)).toBe(192 * 2 ** 20);
  });

  it("given this process, then it may use no more than the machine has", () => {
    expect(usableMemory()).toBeGreaterThan(0);
    expect(usableMemory()).toBeLessThanOrEqual(totalmem());
  });
});

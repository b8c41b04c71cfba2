import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "./skipstone.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));

describe.skipIf(!existsSync(DATA))("`import` on real networks (skipped without SKIPSTONE_DATA)", () => {
  const { run } = workplace();

  it.each([
    ["hep.txt", 15_233, { rows: 58_891, kept: 31_376, merged: 27_476, dropped: 39 }],
    ["facebook_combined.txt", 4039, { rows: 88_234, kept: 88_234, merged: 0, dropped: 0 }],
    ["lastfm_asia_edges.csv", 7624, { rows: 27_806, kept: 27_806, merged: 0, dropped: 0 }],
    ["musae_github_edges.csv", 37_700, { rows: 289_003, kept: 289_003, merged: 0, dropped: 0 }],
  ])("given %s, then its rows balance to what was counted", async (file, people, balance) => {
    const { status, stdout } = await run("import", join(DATA, file), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ network: { people, ties: balance.kept }, balance });
  });
});

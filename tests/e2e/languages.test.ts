import { describe, expect, it } from "vitest";
import { KARATE, workplace } from "./skipstone.ts";

const { write, run, shell } = workplace();
write("karate.json", KARATE);

describe("the language in which things are told", () => {
  it("given --lang zh, then a run, its hints and its stored runs are told in Chinese, in the same figures", async () => {
    const english = await run("run", "karate.json");
    const chinese = await run("run", "karate.json", "--lang", "zh");
    expect([english.status, chinese.status]).toEqual([0, 0]);
    expect(chinese.stdout).toContain("34 人 · 78 条关系 · karate-club · 30 个模拟世界");
    expect(chinese.stdout).toMatch(/^方案 +转发者 +5–95 % 的世界/m);
    expect(chinese.stderr).toContain(
      "事件保存在 .skipstone/store.db（其中 60 次运行早已保存，摘要一致）。接下来可以：",
    );
    const rowOf = (text: string) => /^hubs.*/m.exec(text)?.[0].split(/ {2,}/);
    expect(rowOf(chinese.stdout)).toEqual(rowOf(english.stdout));
    const replayed = await run("replay", "hubs@0", "--lang=zh");
    expect(replayed.stdout).toMatch(/Karate club · hubs · 模拟世界 0 · 批次 b1 · 随机种子/);
    expect((await run("status", "--lang", "zh")).stdout).toMatch(/^批次 +方案[\s\S]*已完成/);
    expect((await run("verify", "--lang", "zh")).stdout).toBe("60 次运行中 60 次与摘要一致；存储完好。\n");
  });

  it("given --lang ko, then a scenario is explained in Korean, and the flag may stand before the command", async () => {
    const { status, stdout } = await run("--lang", "ko", "explain", "karate.json");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Karate club\n\n하는 일\n/);
    expect(stdout).toContain("0라운드: 오디언스가 가장 많은 사람 2명");
  });

  it("given SKIPSTONE_LANG, then it decides where no flag does, and for help too", async () => {
    const env = { SKIPSTONE_LANG: "ko" };
    expect((await shell("skipstone check karate.json", env)).stdout).toMatch(/^karate\.json: 문제 없음\n/);
    expect((await shell("skipstone check karate.json --lang en", env)).stdout).toMatch(/: no problems\n/);
    expect((await shell("skipstone run --help", env)).stdout).toContain("플랜마다 얼마나 퍼지는지");
    expect((await shell("skipstone explain karate.json", { SKIPSTONE_LANG: "tlh" })).stdout).toContain(
      "WHAT IT DOES",
    );
  });

  it("given a language that there is not, then nothing is run, and the three are named", async () => {
    const { status, stdout, stderr } = await run("run", "karate.json", "--lang", "fr");
    expect([status, stdout]).toEqual([2, ""]);
    for (const lang of ["en", "zh", "ko"]) expect(stderr).toContain(lang);
  });

  it("given --json, then the document is the same in every language", async () => {
    const told = (lang: string) => run("run", "karate.json", "--no-store", "--json", "--lang", lang);
    expect((await told("zh")).stdout).toBe((await told("en")).stdout);
    const examined = JSON.parse((await run("doctor", "--json", "--lang", "ko")).stdout).examined;
    expect(examined.map(({ subject }: { readonly subject: string }) => subject)).toContain("working folder");
    expect(examined.find(({ subject }: { readonly subject: string }) => subject === "store").found).toMatch(
      /batches/,
    );
  });
});

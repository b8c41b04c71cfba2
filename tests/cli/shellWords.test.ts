import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { shellWords } from "../../src/cli/shellWords.ts";

describe("shellWords", () => {
  it("given plain words, then they stay as they are", () => {
    const words = ["run", "scenarios/flagship.yaml", "--set", "content.transmissibility=0.06", "a@0"];
    expect(shellWords(words)).toBe(words.join(" "));
  });

  it("given words that a shell would cut or obey, then a shell gives them back", () => {
    const words = ["five leaders@0", "it's", "$HOME", "a;b", "`x`", "*", "", "茶 叶", '"', "\\", "!x", "~"];
    const printed = execFileSync("sh", ["-c", `printf '%s\\n' ${shellWords(words)}`], { encoding: "utf8" });
    expect(printed).toBe(`${words.join("\n")}\n`);
  });

  it("given escape sequences, then they are shown", () => {
    expect(shellWords(["a\x1b[2J"])).toBe("'a\\u001b[2J'");
  });
});

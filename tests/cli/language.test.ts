import { afterEach, describe, expect, it, vi } from "vitest";
import { language } from "../../src/cli/language.ts";

describe("the language that was asked for", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("given nothing, then it is English, whatever the system's locale", () => {
    vi.stubEnv("SKIPSTONE_LANG", undefined);
    vi.stubEnv("LANG", "ko_KR.UTF-8");
    expect(language(["run", "a.yaml"])).toBe("en");
  });

  it("given the flag in either form, then it goes before the environment, and the last one counts", () => {
    vi.stubEnv("SKIPSTONE_LANG", "ko");
    expect(language(["run"])).toBe("ko");
    expect(language(["run", "--lang", "zh"])).toBe("zh");
    expect(language(["--lang=zh", "run"])).toBe("zh");
    expect(language(["--lang", "ko", "run", "--lang=zh"])).toBe("zh");
    expect(language(["run", "--", "--lang", "zh"])).toBe("ko");
  });

  it("given a language that there is not, then errors about it are told in English", () => {
    vi.stubEnv("SKIPSTONE_LANG", "tlh");
    expect(language(["run"])).toBe("en");
    expect(language(["run", "--lang", "fr"])).toBe("en");
    expect(language(["run", "--lang"])).toBe("en");
  });
});

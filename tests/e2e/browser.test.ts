import { describe, expect, it } from "vitest";
import { browser } from "./browser.ts";

describe("the browser of the tests", () => {
  const chromium = browser();

  it.each([
    ["en", "Ignition", "Open Sans"],
    ["zh", "引爆点传播力覆盖渠道", "Noto Sans S Chinese"],
    ["ko", "점화티핑포인트전파력", "Noto Sans Korean"],
  ])("draws %s in a font that has every glyph of it", async (lang, text, family) => {
    const page = await chromium.newPage();
    await page.setContent(`<p lang="${lang}" style="font-family: sans-serif">${text}</p>`);
    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map(({ familyName }) => familyName)).toEqual([expect.stringContaining(family)]);
  });
});

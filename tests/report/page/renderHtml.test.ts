import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/report/Lang.ts";
import { escapeHtml } from "../../../src/report/page/escapeHtml.ts";
import { KARATE } from "../../e2e/skipstone.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { htmlOf, LIVING, pageIn, partsOf } from "./smallPage.ts";

describe("a page as HTML", async () => {
  const living = await partsOf(LIVING);

  it.each(LANGS)("given %s, then it is one file without scripts, requests and style attributes", (lang) => {
    const html = htmlOf(pageIn(living, lang));
    expect(html).toMatch(/^<!doctype html>\n<html lang="/);
    expect(html).not.toMatch(/<(?:script|img|iframe|link|object|embed|base|form)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=/i);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });

  it("given its style, then the policy names that style and nothing else", () => {
    const html = htmlOf(pageIn(living, "en"));
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("given all ids, then each is there once, and every link within the page leads somewhere", () => {
    const html = htmlOf(pageIn(living, "en"));
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(all).size).toBe(all.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(all).toContain(target);
  });

  it("given any table, then its head is as wide as its rows, in groups too", () => {
    const html = htmlOf(pageIn(living, "en"));
    const tables = html.split("<table").slice(1);
    for (const table of tables) {
      const [, head = "", row = ""] =
        /<thead><tr>(.*?)<\/tr>[\s\S]*?<tbody>\n<tr>(.*?)<\/tr>/.exec(table) ?? [];
      const spans = [...head.matchAll(/<th\b([^>]*)>/g)].map(([, attributes = ""]) =>
        Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(row.match(/<t[hd]\b/g)?.length);
    }
    expect(tables.some((table) => table.includes('colspan="6"'))).toBe(true);
  });

  it("given charts next to each other, then they go in pairs, one alone by itself", () => {
    const html = htmlOf(pageIn(living, "en"));
    const groups = html.split(/<div class="(?:pair|low)">/).slice(1);
    const charts = groups.map((group) => group.split(/<\/section>|<div class="(?:pair|low)">/)[0]);
    const counts = charts.map((group) => group?.match(/<figure>/g)?.length ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(html.match(/<figure>/g)?.length);
    expect(Math.max(...counts)).toBe(2);
    expect(counts).toContain(1);
  });

  it("given the same parts, then it has the same bytes", async () => {
    const [first, second] = [await partsOf(KARATE), await partsOf(KARATE)];
    expect(htmlOf(pageIn(first, "ko"))).toBe(htmlOf(pageIn(second, "ko")));
  });

  it.each(hostileTexts)("given %s, then no sign of it begins or ends anything", (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
  });

  it("given signs that cannot be seen or turn text around, then they are written out", () => {
    expect(escapeHtml("a\u202eb\u0000c\nd")).toBe("a\\u202eb\\u0000c\nd");
  });
});

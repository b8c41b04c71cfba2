/**
 * The page's look: one accent colour, much white, figures of equal width below each other; on narrow screens
 * each row of a table stands for itself. On paper of any size charts stand two by two, nothing is cut that
 * belongs together, and the numbers behind the charts follow in small type on sheets of their own. A font is
 * asked for by names that systems have, those of Chinese and Korean after the Latin ones, by the page's
 * language.
 */
export const pageStyle = `
:root {
  --ink: #1b2430;
  --soft: #56616f;
  --line: #d9dfe6;
  --wash: #f3f6f9;
  --accent: #0a5a8a;
  --latin: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial;
  --chinese: "PingFang SC", "Microsoft YaHei", "Noto Sans SC",
    "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans S Chinese";
  --korean: "Apple SD Gothic Neo", "Malgun Gothic",
    "Noto Sans KR", "Noto Sans CJK KR", "Source Han Sans KR";
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  color: var(--ink);
  background: #fff;
  font: 16px/1.6 var(--latin), var(--chinese), var(--korean), sans-serif;
  overflow-wrap: anywhere;
}
body:lang(ko) {
  font-family: var(--latin), var(--korean), var(--chinese), sans-serif;
  word-break: keep-all;
}
.sheet { max-width: 880px; margin: 0 auto; padding: 56px 32px 72px; }
.kicker {
  margin: 0 0 8px;
  color: var(--accent);
  font-size: 13px;
  font-weight: 600;
  letter-spacing: 0.06em;
}
h1 { margin: 0 0 12px; font-size: 34px; line-height: 1.2; font-weight: 700; }
h2 {
  margin: 64px 0 20px;
  padding-top: 16px;
  border-top: 2px solid var(--accent);
  font-size: 22px;
  line-height: 1.3;
  font-weight: 650;
}
h3 { margin: 0 0 4px; font-size: 16px; line-height: 1.4; font-weight: 600; }
p { margin: 0 0 12px; }
.about { color: var(--soft); max-width: 66ch; }
.verdict { margin: 32px 0 28px; font-size: 25px; line-height: 1.4; font-weight: 600; }
.facts-of { margin: 0 0 10px; color: var(--soft); font-size: 14px; }
.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(236px, 1fr));
  gap: 0 28px;
  margin: 0;
}
.facts > div { padding: 14px 0 20px; border-top: 1px solid var(--line); }
.facts dt { display: flex; flex-direction: column-reverse; font-size: 15px; line-height: 1.4; }
.facts strong {
  color: var(--accent);
  font-size: 29px;
  line-height: 1.25;
  font-weight: 650;
  font-variant-numeric: tabular-nums;
}
.facts dd { margin: 6px 0 0; color: var(--soft); font-size: 13px; line-height: 1.45; }
.note { color: var(--soft); font-size: 14px; }
.warning {
  padding: 14px 18px;
  border-left: 4px solid var(--accent);
  background: var(--wash);
  font-weight: 500;
}
ul { margin: 0 0 16px; padding-left: 20px; }
li { margin: 0 0 4px; }
figure { margin: 24px 0 28px; }
figure svg { display: block; width: 100%; height: auto; margin: 8px 0; }
.narrow { display: none; }
figcaption { color: var(--soft); font-size: 14px; }
a { color: var(--accent); }
table {
  width: 100%;
  margin: 20px 0;
  border-collapse: collapse;
  font-size: 14px;
  line-height: 1.4;
  font-variant-numeric: tabular-nums;
}
caption { padding: 0 0 8px; text-align: left; font-size: 15px; font-weight: 600; }
thead th {
  padding: 6px 0 6px 14px;
  border-bottom: 1px solid var(--ink);
  color: var(--soft);
  font-size: 13px;
  font-weight: 500;
  text-align: left;
  vertical-align: bottom;
}
tbody th { font-weight: 500; text-align: left; }
tbody th, td { padding: 7px 0 7px 14px; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th:first-child, tbody th { padding-left: 0; }
.number { text-align: right; }
thead th { overflow-wrap: normal; }
.words { overflow-wrap: normal; }
.whole { white-space: nowrap; }
.group { text-align: center; border-bottom: 1px solid var(--line); }
details { border-bottom: 1px solid var(--line); }
summary { padding: 10px 0; cursor: pointer; font-size: 15px; }
.scroll { position: relative; overflow-x: auto; }
details table { margin-top: 4px; font-size: 13px; }
details th, details td { padding-left: 10px; }
details caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
footer { margin-top: 56px; color: var(--soft); font-size: 13px; }
@media screen and (max-width: 767px) {
  table, caption, thead, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 10px 0; border-bottom: 1px solid var(--line); }
  tbody th, td { padding: 2px 0; border: 0; }
  td, td.number { display: flex; justify-content: space-between; gap: 18px; text-align: right; }
  td::before { content: attr(data-name); flex: 0 1 55%; color: var(--soft); text-align: left; }
  td > span { min-width: 0; }
  td > .whole { flex: none; }
}
@media screen and (max-width: 640px) {
  .sheet { padding: 28px 18px 48px; }
  h1 { font-size: 27px; }
  h2 { margin-top: 48px; }
  .verdict { font-size: 20px; }
  .wide { display: none; }
  .narrow { display: block; }
}
@media print {
  @page {
    margin: 12mm 14mm 14mm;
    @bottom-right {
      content: counter(page) " / " counter(pages);
      color: #56616f;
      font: 7.5pt system-ui, sans-serif;
    }
  }
  body { font-size: 9.5pt; line-height: 1.45; }
  .sheet { max-width: none; padding: 0; }
  .kicker { margin-bottom: 2pt; font-size: 8pt; }
  h1 { margin-bottom: 5pt; font-size: 18pt; }
  h2 { margin: 15pt 0 8pt; padding-top: 6pt; border-top-width: 1.5pt; font-size: 13pt; }
  h3, caption, summary { font-size: 9.5pt; }
  p { margin-bottom: 6pt; orphans: 3; widows: 3; }
  ul { margin-bottom: 8pt; }
  li { margin-bottom: 1pt; }
  .about { max-width: none; margin-bottom: 3pt; }
  .verdict { margin: 10pt 0 9pt; font-size: 14pt; line-height: 1.3; }
  .facts-of { margin-bottom: 4pt; font-size: 8.5pt; }
  .facts { grid-template-columns: repeat(auto-fit, minmax(31mm, 1fr)); gap: 0 5mm; }
  .facts > div { padding: 5pt 0 7pt; }
  .facts dt { font-size: 9pt; }
  .facts strong { font-size: 15pt; }
  .facts dd { margin-top: 2pt; font-size: 7.5pt; }
  table, .note, .about { font-size: 8.5pt; }
  figcaption { font-size: 8pt; }
  table { margin: 6pt 0 8pt; }
  caption { padding-bottom: 3pt; }
  thead th, tbody th, td { padding: 2.5pt 0 2.5pt 8pt; }
  thead th { font-size: 8pt; }
  figure { margin: 0; }
  figure svg { margin: 3pt 0; }
  .warning { padding: 6pt 10pt; }
  .low { margin-bottom: 8pt; }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 6mm;
    margin-bottom: 8pt;
  }
  .pair .wide { display: none; }
  .pair .narrow { display: block; width: 93%; }
  .pair table { margin: 0; }
  .pair figure:only-child {
    display: grid;
    grid-template: auto 1fr / 2fr 3fr;
    grid-column: 1 / 3;
    column-gap: 6mm;
  }
  .pair figure:only-child .narrow { grid-area: 1 / 1 / 3 / 2; width: auto; }
  #honesty table { font-size: 7.5pt; }
  #honesty th, #honesty td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
  #data { break-before: page; }
  #data h2 { margin-top: 0; }
  details { border: 0; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { padding: 6pt 0 0; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .scroll { overflow: visible; }
  details table { margin: 2pt 0 6pt; line-height: 1.25; }
  details table, details thead th, .dense table, .dense thead th { font-size: 7pt; }
  details .dense table, details .dense thead th { font-size: 5pt; }
  details thead th, details tbody th, details td { padding: 1.5pt 0 1.5pt 5pt; }
  thead th:first-child, tbody th, details tbody th { padding-left: 0; }
  h2, h3, caption, summary, thead { break-after: avoid; }
  tbody, .note { break-before: avoid; }
  tbody tr:nth-child(-n + 3):not(:last-child) { break-after: avoid; }
  tbody tr:nth-last-child(-n + 3):not(:first-child) { break-before: avoid; }
  li:last-child:not(:first-child) { break-before: avoid; }
  .facts, .pair, .low, tr, li, .warning { break-inside: avoid; }
  .pair, .low { overflow: hidden; }
  figcaption a { display: none; }
  a { color: inherit; text-decoration: none; }
  .facts, .warning, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`.trim();

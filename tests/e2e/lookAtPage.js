// What a browser is asked about a page: it runs there, where no module is. What the tests call is at the end.
(() => {
  /** Hidden for the eye, and there for screen readers. */
  const isUnseen = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      if (["TITLE", "title", "desc"].includes(each.tagName) || getComputedStyle(each).clipPath !== "none")
        return true;
    }
    return false;
  };

  /** The boxes of all words, a line each, without what a line leaves free above and below its signs. */
  function wordBoxes() {
    const boxes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent.trim();
      if (text === "" || isUnseen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const free = (bottom - top) * 0.22;
        if (right - left >= 1) boxes.push({ text, left, right, top: top + free, bottom: bottom - free });
      }
    }
    return boxes.sort((a, b) => a.top - b.top);
  }

  /** All that stands out of the page's sides, and words that stand on words. */
  function misplaced() {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const boxes = wordBoxes();
    for (const [i, box] of boxes.entries()) {
      if (box.left < -1 || box.right > clientWidth + 1) found.push(`stands out: ${box.text.slice(0, 40)}`);
      for (const other of boxes.slice(i + 1)) {
        if (other.top >= box.bottom) break;
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (across > 1) found.push(`on each other: ${box.text.slice(0, 30)} | ${other.text.slice(0, 30)}`);
      }
    }
    for (const element of document.querySelectorAll("body *")) {
      if (isUnseen(element)) continue;
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        element.closest("svg") === null
      )
        found.push(`wider than its place: ${element.tagName} ${element.textContent.slice(0, 30)}`);
    }
    return found;
  }

  /** Signs of the page that are drawn as one that no font has. */
  function withoutGlyph() {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 48;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.font = `28px ${getComputedStyle(document.body).fontFamily}`;
    const drawn = (sign) => {
      pen.clearRect(0, 0, 48, 48);
      pen.fillText(sign, 8, 36);
      return pen.getImageData(0, 0, 48, 48).data.join();
    };
    const missing = new Set(["\u{10ffff}", "\u{effff}"].map(drawn));
    return [...new Set(document.body.textContent)].filter(
      (sign) => /[^\s\p{Cf}]/u.test(sign) && missing.has(drawn(sign)),
    );
  }

  function openAll() {
    for (const details of document.querySelectorAll("details")) details.open = true;
  }

  /** Tables that are folded away. */
  const folded = () =>
    [...document.querySelectorAll("details table")].filter(
      (table) => !(table.getBoundingClientRect().height > 20),
    ).length;

  /** In tables: words that end on another line than they begin on, and numbers on more than one line. */
  function broken() {
    const found = [];
    const range = document.createRange();
    const lines = () =>
      new Set([...range.getClientRects()].filter(({ width }) => width >= 1).map(({ top }) => top));
    for (const cell of document.querySelectorAll("th, td")) {
      if (isUnseen(cell)) continue;
      range.selectNodeContents(cell);
      if (cell.matches("td.number") && lines().size > 1) found.push(`on two lines: ${cell.textContent}`);
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of node.data.matchAll(/[^\s\p{Script=Han}]+/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (lines().size > 1) found.push(`broken: ${word}`);
        }
      }
    }
    return found;
  }

  const verdictWeight = () => getComputedStyle(document.querySelector(".verdict")).fontWeight;

  /** What could run, load or send something, or listens. */
  const alive = () =>
    [...document.querySelectorAll("*")]
      .filter(
        (element) =>
          /^(?:script|img|image|iframe|object|embed|link|base|form|input|button|video|audio|animate|set|math|use|foreignObject)$/i.test(
            element.tagName,
          ) ||
          [...element.attributes].some(
            ({ name, value }) => /^on|^style$/i.test(name) || /^\s*(?:javascript|data):/i.test(value),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 90));

  /** What axe has to complain of, if it is there. */
  const violations = async () => {
    const { violations: found } = await globalThis.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" ; ")}`);
  };

  globalThis.lookAtPage = {
    misplaced,
    broken,
    withoutGlyph,
    openAll,
    folded,
    verdictWeight,
    alive,
    violations,
  };
})();

import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { temporaryFolder } from "../store/temporaryFolder.ts";

const resolve = createRequire(import.meta.url).resolve;

/** What the browser was packed with, by its version: unpacked once a machine, then shared. */
async function unpacked(): Promise<string> {
  const packed = join(dirname(resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as { version: string };
  const folder = join(tmpdir(), `skipstone-chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Another test file may do the same at this moment: whoever is first gives the folder its name, whole.
  const own = mkdtempSync(join(tmpdir(), "skipstone-chromium-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    const { default: pack, inflate } = await import("@sparticuz/chromium");
    await pack.executablePath();
    await inflate(join(packed, "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The only fonts of the browser, the same on every machine: Latin, simplified Chinese and Korean. */
function fontsOf(folder: string): string {
  const folders = [
    join(folder, "fonts"),
    ...["sc", "kr"].map((each) => join(dirname(resolve(`@embedpdf/fonts-${each}`)), "..", "fonts")),
  ];
  const families = ["Open Sans", "Noto Sans S Chinese", "Noto Sans Korean"];
  const prefer = families.map((family) => `<family>${family}</family>`).join("");
  return [
    '<?xml version="1.0"?><fontconfig>',
    ...folders.map((each) => `<dir>${each}</dir>`),
    `<cachedir>${join(tmpdir(), "skipstone-fonts-cache")}</cachedir>`,
    `<alias><family>sans-serif</family><prefer>${prefer}</prefer></alias>`,
    "</fontconfig>",
  ].join("");
}

/**
 * A real browser with fonts for every language in which we tell, there while the tests of this file run: call
 * it once, at the top of the file. Pages are set as text, or served by the test itself.
 */
export function browser(): { readonly newPage: (options?: BrowserContextOptions) => Promise<Page> } {
  const home = temporaryFolder();
  let launched: Browser | undefined;
  beforeAll(async () => {
    const folder = await unpacked();
    const fonts = join(home, "fonts.conf");
    writeFileSync(fonts, fontsOf(folder));
    launched = await chromium.launch({
      executablePath: join(folder, "chromium"),
      args: [
        ...["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
        ...["--font-render-hinting=none", "--disable-dev-shm-usage"],
      ],
      env: {
        ...(process.env as Record<string, string>),
        FONTCONFIG_FILE: fonts,
        LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH ?? ""].join(":"),
      },
    });
  });
  afterAll(() => launched?.close());
  return {
    newPage: (options) => {
      if (launched === undefined) throw new Error("The browser is there in tests, not before them.");
      return launched.newPage(options);
    },
  };
}

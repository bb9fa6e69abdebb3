import { AxeBuilder } from "@axe-core/playwright";
import { type Page, test as base, expect } from "@playwright/test";

/** A page whose console errors fail the test. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      await use();
      expect(errors.filter((text) => !/status of 404/.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Nothing for axe to find, and nothing to scroll sideways. */
export async function expectGood(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

export async function enterAs(page: Page, role: string | RegExp, locale = "ru") {
  await page.goto(`/${locale}/sign-in`);
  await page.getByRole("button", { name: role }).click();
  await page.waitForURL(/\/(my|admin)$/);
}

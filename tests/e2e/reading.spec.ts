import { expect, expectGood, test } from "./support";

test.describe("the version for people with low vision, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("is the first link, is remembered and can be left", async ({ page }) => {
    await page.goto("/ru/events");
    await page.getByRole("link", { name: "Версия для слабовидящих" }).click();
    await expect(page).toHaveURL(/\/ru\/events$/);
    await expect(page.locator("html")).toHaveAttribute("data-size", "2");
    await page.goto("/ru/hearings");
    await expect(page.locator("html")).toHaveAttribute("data-scheme", "1");
    await page.getByText("Как показать страницу").click();
    await page.getByRole("link", { name: "белым по чёрному" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-scheme", "2");
    await page.getByRole("link", { name: "Обычная версия" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-size", "1");
  });

  test("the language changes on the same page", async ({ page }) => {
    await page.goto("/ru/councils");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/councils$/);
  });
});

for (const mode of ["21100", "22100", "33111"])
  test(`axe finds nothing in the mode ${mode}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "view", value: mode, url: baseURL ?? "" }]);
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of [
      "/ru",
      "/ru/events",
      "/ru/hearings/park-planning",
      "/ru/reports/2020",
      "/ru/sign-in",
      "/en/support/premises/halls/assembly-hall",
    ]) {
      await page.goto(path);
      await expectGood(page);
    }
  });

test("an unknown mode is ignored", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "view", value: "99999", url: baseURL ?? "" }]);
  await page.goto("/ru");
  await expect(page.locator("html")).toHaveAttribute("data-size", "1");
});

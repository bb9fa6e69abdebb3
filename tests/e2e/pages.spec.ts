import { expect, expectGood, test } from "./support";

const paths = [
  "",
  "/councils",
  "/councils/public-council",
  "/councils/elders/meetings",
  "/councils/elders/meetings/elders-2020-1",
  "/councils/elders/on/2020-12-31",
  "/tos",
  "/organisations",
  "/organisations/veterans-council",
  "/organisations/kind/veterans",
  "/head",
  "/head/head-2020",
  "/practices",
  "/practices/plain-budget",
  "/practices/partners/severny",
  "/hearings",
  "/hearings/park-planning",
  "/hearings/land-use-2020",
  "/hearings/parking-cancelled",
  "/events",
  "/events/2026/11",
  "/events/city-day-broadcast-2020",
  "/campaigns",
  "/campaigns/victory-75",
  "/support",
  "/support/programmes/social-support",
  "/support/subsidies",
  "/support/subsidies/2020",
  "/support/premises",
  "/support/premises/halls/assembly-hall",
  "/support/register",
  "/reports",
  "/reports/2020",
  "/reports/2020/events",
  "/documents",
  "/open-data",
  "/search",
  "/search?q=%D0%BF%D0%B0%D1%80%D0%BA",
  "/about",
  "/accessibility",
  "/privacy",
  "/sitemap",
  "/sign-in",
  "/sign-up",
];

for (const locale of ["ru", "en"] as const)
  for (const width of [360, 1280]) {
    test(`${locale}: every public page at ${width} px`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        const response = await page.goto(`/${locale}${path}`);
        expect(response?.status(), path).toBe(200);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectGood(page);
      }
    });
  }

test("a page that is not there says so in both languages", async ({ page }) => {
  for (const path of ["/ru/nowhere/at/all", "/nowhere", "/ru/events/no-such-event"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByText("Такой страницы нет")).toBeVisible();
  }
});

test("the report of 2020 says what the city's report says", async ({ page }) => {
  await page.goto("/ru/reports/2020");
  const main = page.getByRole("main");
  await expect(main).toContainText("совещательные органы: 3");
  await expect(main).toContainText("многоквартирных жилых домов: 2");
  await expect(main).toContainText("организаций-получателей: 7");
  await expect(main).toContainText("таких организаций: 9");
  await expect(main).toContainText("75 лет Великой Победы, 95 лет городу Ленинску-Кузнецкому, 300 лет Кузбассу");
  const docx = await page.request.get("/api/reports/2020/ru");
  expect(docx.headers()["content-disposition"]).toContain("UTF-8''");
  expect((await docx.body()).subarray(0, 2).toString()).toBe("PK");
});

test("the feeds answer with what they promise", async ({ request }) => {
  const kinds: [string, RegExp, RegExp][] = [
    ["/feeds/events.ics", /text\/calendar/, /BEGIN:VCALENDAR[\s\S]*STATUS:CANCELLED/],
    ["/feeds/hearings.ics", /text\/calendar/, /STATUS:CANCELLED/],
    ["/feeds/councils/elders.ics", /text\/calendar/, /BEGIN:VEVENT/],
    ["/feeds/events/city-day-broadcast-2020.ics", /text\/calendar/, /BEGIN:VEVENT/],
    ["/feeds/events.atom", /atom/, /<entry>/],
    ["/feeds/hearings.atom", /atom/, /<entry>/],
    ["/feeds/news.atom", /atom/, /<entry>/],
    ["/feeds/subsidies.json", /json/, /RU-OGRN-/],
    ["/feeds/people.json", /json/, /"memberships"/],
    ["/feeds/catalog.jsonld", /ld\+json/, /dcat:Dataset/],
    ["/ru/support/register.csv", /csv/, /ОГРН/],
  ];
  for (const [path, type, body] of kinds) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toMatch(type);
    expect(await response.text(), path).toMatch(body);
  }
});

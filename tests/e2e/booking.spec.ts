import type { Page } from "@playwright/test";

import { enterAs, expect, expectGood, test } from "./support";

const leader = /^Руководитель организации: Городской совет ветеранов/;
const other = /^Руководитель другой организации/;
const specialist = "Специалист по работе с общественностью";

/** Each test has a week of its own, so that they do not take one another's hour. */
type Wish = { weeks: number; from: string; to: string; title: string };

async function fill(page: Page, { weeks, from, to, title }: Wish) {
  await page.goto("/ru/my/bookings/new");
  await page.getByRole("button", { name: "Начать" }).click();
  await page.getByRole("radio", { name: /Конференц-зал/ }).check();
  await page.getByRole("button", { name: "Дальше" }).click();
  await page.waitForURL(/\/time/);
  for (let turn = 0; turn < weeks; turn += 1) {
    const week = page.getByRole("link", { name: "Следующая неделя" });
    const next = await week.getAttribute("href");
    await week.click();
    await page.waitForURL((url) => url.href.endsWith(next ?? ""));
  }
  await page.getByLabel("Начало").selectOption(from);
  await page.getByLabel("Окончание").selectOption(to);
  await page.getByRole("button", { name: "Дальше" }).click();
  await page.waitForURL(/\/event$/);
  await page.getByLabel("Название мероприятия").fill(title);
  await page.getByLabel("Цель и содержание").fill("Встреча клуба и чтение вслух");
  await page.getByLabel("Сколько будет людей").fill("20");
  await page.getByRole("button", { name: "Дальше" }).click();
  await page.waitForURL(/\/contact$/);
  await page.getByLabel("Телефон").fill("8 913 000-00-01");
  await page.getByRole("button", { name: "Дальше" }).click();
  await page.waitForURL(/\/check$/);
}

async function send(page: Page) {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Отправить заявку" }).click();
  await page.waitForURL(/\/sent$/);
  return (await page.getByText(/^П-\d{4}-\d{4}$/).textContent()) ?? "";
}

test("a leader asks for a hall, the office asks back, the leader answers, the office approves", async ({ page, browser }) => {
  await enterAs(page, leader);
  await fill(page, { weeks: 4, from: "10:00", to: "12:00", title: "Литературный клуб ветеранов" });
  await expect(page.getByText("+7 913 000-00-01")).toBeVisible();
  await expectGood(page);
  const number = await send(page);
  await expectGood(page);

  const office = await (await browser.newContext()).newPage();
  await enterAs(office, specialist);
  await office.goto("/ru/admin/bookings");
  await expectGood(office);
  await office.getByRole("link", { name: number }).click();
  await office.getByText("Запросить уточнение").first().click();
  await office.getByLabel("Что нужно уточнить").fill("Нужен ли проектор?");
  await office.getByRole("button", { name: "Запросить уточнение" }).click();
  await expect(office.getByText("Нужно уточнение").first()).toBeVisible();
  await expectGood(office);

  await page.goto("/ru/my");
  await page.getByRole("link", { name: number }).click();
  await page.getByLabel("Ваш ответ").fill("Да, нужен");
  await page.getByRole("button", { name: "Ответить" }).click();
  await expect(page.getByText("На рассмотрении").first()).toBeVisible();

  await office.reload();
  await office.getByRole("button", { name: "Одобрить" }).click();
  await expect(office.getByText("Одобрена").first()).toBeVisible();

  await page.goto("/ru/my/mailbox");
  await expect(page.getByText(`${number}: одобрена, зал за вами`)).toBeVisible();
  await expectGood(page);
});

test("a taken hour is refused with the neighbour's time, and what was typed stays", async ({ page }) => {
  await enterAs(page, leader);
  await fill(page, { weeks: 6, from: "10:00", to: "12:00", title: "Первое собрание" });
  await send(page);

  await page.goto("/ru/my/bookings/new");
  await page.getByRole("button", { name: "Начать" }).click();
  await page.getByRole("radio", { name: /Конференц-зал/ }).check();
  await page.getByRole("button", { name: "Дальше" }).click();
  await page.waitForURL(/\/time/);
  for (let turn = 0; turn < 6; turn += 1) {
    const week = page.getByRole("link", { name: "Следующая неделя" });
    const next = await week.getAttribute("href");
    await week.click();
    await page.waitForURL((url) => url.href.endsWith(next ?? ""));
  }
  await page.getByLabel("Начало").selectOption("11:00");
  await page.getByLabel("Окончание").selectOption("13:00");
  await page.getByRole("button", { name: "Дальше" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "с 10:00 до 12:00" })).toBeVisible();
  await expect(page.getByLabel("Начало")).toHaveValue("11:00");
  await expectGood(page);
});

test("a stale decision is refused with both versions", async ({ page, browser }) => {
  await enterAs(page, leader);
  await fill(page, { weeks: 8, from: "14:00", to: "16:00", title: "Совет клуба" });
  const number = await send(page);
  const office = await (await browser.newContext()).newPage();
  await enterAs(office, specialist);
  await office.goto("/ru/admin/bookings");
  await office.getByRole("link", { name: number }).click();
  await expect(office.getByRole("button", { name: "Одобрить" })).toBeVisible();

  await page.goto("/ru/my/bookings");
  await page.getByRole("link", { name: number }).click();
  await page.getByText("Отозвать заявку").first().click();
  await page.getByRole("button", { name: "Отозвать заявку" }).click();
  await expect(page.getByText("Отозвана").first()).toBeVisible();

  await office.getByRole("button", { name: "Одобрить" }).click();
  await expect(office.getByRole("alert").filter({ hasText: "Вы хотели: «Одобрить». Сейчас: «Отозвана»" })).toBeVisible();
});

test("another organisation's request does not exist", async ({ page, browser }) => {
  await enterAs(page, leader);
  await page.goto("/ru/my/bookings");
  const href = await page.getByRole("link", { name: /^П-/ }).first().getAttribute("href");
  const stranger = await (await browser.newContext()).newPage();
  await enterAs(stranger, other);
  expect((await stranger.goto(href ?? ""))?.status()).toBe(404);
  expect((await stranger.goto("/ru/admin"))?.status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a leader gets to the end", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await enterAs(page, leader);
    await fill(page, { weeks: 10, from: "10:00", to: "11:00", title: "Без сценариев" });
    await page.getByRole("button", { name: "Отправить заявку" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Подтвердите" })).toBeVisible();
    await send(page);
  });
});

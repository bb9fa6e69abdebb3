import { expect, expectGood, test } from "./support";

test("a citizen signs up by mail, sets a password, signs out everywhere and comes back", async ({ page, context }) => {
  const email = `new-${Date.now()}@example.ru`;
  await page.goto("/ru/sign-up");
  await page.getByLabel(/Фамилия/).fill("Новосёлова Вера");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByRole("button", { name: "Создать" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Без согласия" })).toBeVisible();
  await expect(page.getByLabel("Электронная почта")).toHaveValue(email);
  await expectGood(page);
  await page.getByLabel(/Согласен/).check();
  await page.getByRole("button", { name: "Создать" }).click();
  await page.waitForURL(/\/sent$/);

  await page.getByRole("link", { name: "Открыть почту портала" }).click();
  const letter = page.getByRole("listitem").filter({ hasText: email });
  await letter.getByText("Вход на портал").click();
  await letter.getByRole("link", { name: /confirm/ }).click();
  await page.getByRole("button", { name: "Войти" }).click();
  await page.waitForURL(/\/my$/);
  await expectGood(page);

  await page.goto("/ru/my/settings");
  await expectGood(page);
  await page.getByLabel(/Новый пароль/).fill("очень длинный пароль");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByRole("heading", { name: "Сменить пароль" })).toBeVisible();

  const copied = await context.cookies();
  await page.getByRole("button", { name: "Выйти" }).click();
  await page.waitForURL(/\/ru$/);
  await context.addCookies(copied);
  await page.goto("/ru/my");
  await expect(page).toHaveURL(/sign-in/);

  await page.locator("#password-email").fill(email);
  await page.locator("#password-password").fill("не тот пароль");
  await page.getByRole("button", { name: "Вход" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "не подходят" })).toBeVisible();
  await page.locator("#password-password").fill("очень длинный пароль");
  await page.getByRole("button", { name: "Вход" }).click();
  await page.waitForURL(/\/my$/);
});

const rooms: [RegExp, string, string[], string[]][] = [
  [
    /^Жительница/,
    "/ru/my",
    ["/ru/my", "/ru/my/bookings", "/ru/my/bookings/new", "/ru/my/settings", "/ru/my/mailbox"],
    ["/ru/admin", "/ru/admin/bookings", "/ru/admin/people", "/ru/admin/audit", "/ru/admin/mailbox"],
  ],
  [/^Представитель той же/, "/ru/my", ["/ru/my/bookings", "/ru/my/bookings/new"], ["/ru/admin"]],
  [/^Секретарь/, "/ru/admin", ["/ru/admin", "/ru/admin/mailbox"], ["/ru/admin/bookings", "/ru/admin/people", "/ru/admin/audit"]],
  [/^Специалист по муниципальным/, "/ru/admin", ["/ru/admin", "/ru/admin/bookings"], ["/ru/admin/people", "/ru/admin/audit"]],
  [/^Редактор/, "/ru/admin", ["/ru/admin"], ["/ru/admin/bookings", "/ru/admin/audit"]],
  [
    /^Администратор/,
    "/ru/admin",
    ["/ru/admin", "/ru/admin/people", "/ru/admin/audit", "/ru/admin/bookings", "/ru/admin/mailbox"],
    [],
  ],
  [/^Контролёр/, "/ru/admin", ["/ru/admin/audit", "/ru/admin/people", "/ru/admin/bookings"], []],
];

for (const [role, home, open, closed] of rooms)
  test(`${role.source} opens what is theirs and nothing else`, async ({ page }) => {
    await page.goto("/ru/sign-in");
    await page.getByRole("button", { name: role }).click();
    await page.waitForURL((url) => url.pathname === home);
    for (const path of open) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await expectGood(page);
    }
    for (const path of closed) expect((await page.goto(path))?.status(), path).toBe(404);
  });

test("without an account there is only the sign-in page", async ({ page }) => {
  for (const path of ["/ru/my", "/ru/my/bookings", "/ru/admin", "/ru/admin/audit"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/sign-in/);
  }
});

test("an English-speaking leader reads the account in English", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: /^Leader of an organisation/ }).click();
  await page.waitForURL(/\/en\/my$/);
  await page.goto("/en/my/bookings/new");
  await expect(page.getByRole("heading", { level: 1, name: "Ask for a hall" })).toBeVisible();
  await expectGood(page);
});

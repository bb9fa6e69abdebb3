import { describe, expect, test } from "vitest";

import { toCsv } from "@/lib/csv";

const line = (...cells: Parameters<typeof toCsv>[0][number]) => toCsv([cells]).slice(1, -2);

describe("a CSV file", () => {
  test("begins with a byte order mark and ends each row with CRLF", () => {
    expect(
      toCsv([
        ["Год", "Сумма"],
        [2020, 910000],
      ]),
    ).toBe("\uFEFFГод;Сумма\r\n2020;910000\r\n");
  });

  test("of no rows is only the mark", () => {
    expect(toCsv([])).toBe("\uFEFF");
  });

  test.each([
    ["a separator", "аренда; льготная", '"аренда; льготная"'],
    ["quotes", 'Союз "Пример"', '"Союз ""Пример"""'],
    ["a new line", "раз\nдва", '"раз\nдва"'],
    ["a comma and guillemets", "«Импульс», 2", "«Импульс», 2"],
  ])("quotes a cell only where it must: %s", (_name, text, written) => {
    expect(line(text)).toBe(written);
  });

  test.each(["=1+1", "+7 (38456) 0-00-01", "-5", "@cmd", "\tx"])("shows %s instead of running it", (text) => {
    expect(line(text)).toBe(`'${text}`);
  });

  test("quotes what it made inert", () => {
    expect(line('=HYPERLINK("x";"y")')).toBe(`"'=HYPERLINK(""x"";""y"")"`);
  });

  test("leaves numbers alone, and nothing where there is nothing", () => {
    expect(line(-5, 12n, null, undefined, true, "")).toBe("-5;12;;;true;");
  });
});

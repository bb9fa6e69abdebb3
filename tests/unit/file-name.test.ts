import { describe, expect, test } from "vitest";

import { attachment } from "@/lib/file-name";

describe("the name of a file to save", () => {
  test("is said twice: in Latin, and whole by RFC 8187", () => {
    expect(attachment("Отчёт 2020", "docx")).toBe(
      "attachment; filename=\"otchet-2020.docx\"; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82%202020.docx",
    );
  });

  test("cannot break out of the header", () => {
    const header = attachment("a\";\r\nSet-Cookie: x='1'*()", "csv");
    expect(header).toBe(
      "attachment; filename=\"a-set-cookie-x-1.csv\"; filename*=UTF-8''a%22%3B%0D%0ASet-Cookie%3A%20x%3D%271%27%2A%28%29.csv",
    );
  });
});

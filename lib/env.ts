import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true");

const schema = z.object({
  DATABASE_URL: z.string().default("postgresql://localhost:1/not-configured"),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().default(""),
  VECHE_DEMO: flag,
  VECHE_FILES: z.string().default(".data/files"),
  VECHE_ZONE: z.string().default("Asia/Novokuznetsk"),
  SMTP_URL: z.string().default(""),
  MAIL_FROM: z.string().default("veche@example.ru"),
  TRUST_PROXY: flag,
});

const values = schema.parse(process.env);

/** All configuration, read and checked in one place; `.env.example` explains each name. */
export const env = { ...values, DEMO: values.VECHE_DEMO, MUNICIPALITY_ZONE: values.VECHE_ZONE };

import type { NextConfig } from "next";

const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'" + (process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const security = [
  { key: "Content-Security-Policy", value: policy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];
const personal = [{ key: "Cache-Control", value: "private, no-store" }];

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  htmlLimitedBots: /.*/, // without it a visitor without JavaScript sees the loading state for ever
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker"],
  experimental: {
    globalNotFound: true,
    isrFlushToDisk: false, // a restart begins with the database's truth
    serverActions: { bodySizeLimit: "26mb" },
  },
  headers: async () => [
    { source: "/:path*", headers: security },
    { source: "/:locale/my/:path*", headers: personal },
    { source: "/:locale/admin/:path*", headers: personal },
  ],
  redirects: async () => [{ source: "/", destination: "/ru", permanent: false }],
  rewrites: async () => ({
    // The reading mode chosen by cookie is a variant of the first segment, so that every page stays static.
    beforeFiles: ["/:locale(ru|en)", "/:locale(ru|en)/:path*"].map((source) => ({
      source,
      has: [{ type: "cookie" as const, key: "view", value: "(?<view>[123][0-3][01][01][01])" }],
      destination: source.replace("(ru|en)", "~:view"),
    })),
    // A first segment that is no language is nobody's page, not a page of an unknown language.
    afterFiles: [
      { source: "/:first((?!(?:ru|en)(?:~[0-9]{5})?(?:/|$)|api/|feeds/|_next/)[^/]+)/:rest*", destination: "/no/such/page/here" },
    ],
    fallback: [],
  }),
};

export default config;

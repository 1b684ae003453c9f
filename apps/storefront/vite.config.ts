import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type PluginOption } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // The content security policy refuses data: fonts and scripts, so nothing is inlined.
  build: { assetsInlineLimit: 0, sourcemap: false },
  worker: { format: "es" },
  plugins: [
    // The workspace holds a newer Vite for Medusa's admin, whose types this plugin was resolved against.
    tailwindcss() as PluginOption[],
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
});

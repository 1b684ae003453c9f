import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { useLocale } from "~/components/link";
import { ErrorPage } from "~/layout/error-page";
import { Shell } from "~/layout/shell";
import { frameMeta } from "~/page-meta";
import { readBasketCookie, takeToast } from "~/session.server";

export const meta: MetaFunction = frameMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const [basket, waiting] = await Promise.all([readBasketCookie(request), takeToast(request)]);
  return data(
    { basketCount: basket?.count ?? 0, toast: waiting?.toast ?? null },
    { headers: waiting ? { "Set-Cookie": waiting.forget } : undefined },
  );
}

function useFrame() {
  const frame = useRouteLoaderData<typeof loader>(`${useLocale()}.shop`);
  return { basketCount: frame?.basketCount ?? 0, toast: frame?.toast ?? null };
}

export default function Shop() {
  return (
    <Shell {...useFrame()}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell {...useFrame()}>
      <ErrorPage />
    </Shell>
  );
}

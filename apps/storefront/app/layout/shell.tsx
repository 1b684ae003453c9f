import type { ReactNode } from "react";
import { useT } from "~/i18n";
import type { Toast } from "~/session.server";
import { Footer } from "./footer";
import { Header } from "./header";
import { ToastNotice } from "./toast";

interface Props {
  basketCount: number;
  toast?: Toast | null;
  children: ReactNode;
}

/** Header, content, footer: around every page, error pages too. */
export function Shell({ basketCount, toast, children }: Props) {
  const t = useT("common");
  return (
    <>
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <Header basketCount={basketCount} />
      {toast && <ToastNotice {...toast} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

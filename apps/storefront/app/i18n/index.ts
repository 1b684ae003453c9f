import { createInstance, type i18n, type Namespace, type TFunction } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import { dictionaries } from "./dictionaries";
import type { Locale } from "./locale";
import { remembered } from "./remembered";

const instances = new Map<Locale, i18n>();

/** One instance per language for the whole process: texts are in memory, nothing is loaded per request. */
export function i18nFor(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(dictionaries.vi),
    defaultNS: "common",
    resources: { [locale]: dictionaries[locale] },
    initImmediate: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  instances.set(locale, instance);
  return instance;
}

type Translate = (key: string, options?: Record<string, unknown>) => string;
const translators = new Map<string, Translate>();

/** Texts for loaders, actions and `meta`; components use `useT`. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): TFunction<N> {
  const name = `${locale} ${namespace}`;
  const known =
    translators.get(name) ?? remembered(i18nFor(locale).getFixedT(locale, namespace) as Translate);
  translators.set(name, known);
  return known as unknown as TFunction<N>;
}

export function useT<N extends keyof (typeof dictionaries)["vi"]>(namespace: N): TFunction<N> {
  // Every text is in memory and no page changes its language: nothing of `useTranslation`'s waiting is needed.
  const { i18n } = useContext(I18nContext);
  return translator(i18n.language as Locale, namespace) as TFunction<N>;
}

import enBasket from "./en/basket.json";
import enCertificate from "./en/certificate.json";
import enCheckout from "./en/checkout.json";
import enCommon from "./en/common.json";
import enErrors from "./en/errors.json";
import enHome from "./en/home.json";
import enListing from "./en/listing.json";
import enProducer from "./en/producer.json";
import enProduct from "./en/product.json";
import enPurchase from "./en/purchase.json";
import viBasket from "./vi/basket.json";
import viCertificate from "./vi/certificate.json";
import viCheckout from "./vi/checkout.json";
import viCommon from "./vi/common.json";
import viErrors from "./vi/errors.json";
import viHome from "./vi/home.json";
import viListing from "./vi/listing.json";
import viProducer from "./vi/producer.json";
import viProduct from "./vi/product.json";
import viPurchase from "./vi/purchase.json";

/** Every text a visitor reads, by language and namespace; one JSON file each. */
export const dictionaries = {
  vi: {
    common: viCommon,
    errors: viErrors,
    home: viHome,
    listing: viListing,
    product: viProduct,
    producer: viProducer,
    certificate: viCertificate,
    basket: viBasket,
    checkout: viCheckout,
    purchase: viPurchase,
  },
  en: {
    common: enCommon,
    errors: enErrors,
    home: enHome,
    listing: enListing,
    product: enProduct,
    producer: enProducer,
    certificate: enCertificate,
    basket: enBasket,
    checkout: enCheckout,
    purchase: enPurchase,
  },
} as const;

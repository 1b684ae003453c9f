import enAccount from "./en/account.json";
import enBasket from "./en/basket.json";
import enBooking from "./en/booking.json";
import enCertificate from "./en/certificate.json";
import enCheckout from "./en/checkout.json";
import enCommon from "./en/common.json";
import enComplaint from "./en/complaint.json";
import enDesk from "./en/desk.json";
import enDeskOrders from "./en/desk-orders.json";
import enDeskTransfers from "./en/desk-transfers.json";
import enDeskVisits from "./en/desk-visits.json";
import enDiscount from "./en/discount.json";
import enErrors from "./en/errors.json";
import enFigures from "./en/figures.json";
import enGoods from "./en/goods.json";
import enGroup from "./en/group.json";
import enHead from "./en/head.json";
import enHome from "./en/home.json";
import enJoining from "./en/joining.json";
import enLegal from "./en/legal.json";
import enListing from "./en/listing.json";
import enMoney from "./en/money.json";
import enOffline from "./en/offline.json";
import enOrders from "./en/orders.json";
import enProducer from "./en/producer.json";
import enProduct from "./en/product.json";
import enPurchase from "./en/purchase.json";
import enRegister from "./en/register.json";
import enRequests from "./en/requests.json";
import enReturns from "./en/returns.json";
import enReview from "./en/review.json";
import enShares from "./en/shares.json";
import enSheet from "./en/sheet.json";
import enSuggest from "./en/suggest.json";
import enTerms from "./en/terms.json";
import enTransfer from "./en/transfer.json";
import enVisit from "./en/visit.json";
import enWaiting from "./en/waiting.json";
import enWishes from "./en/wishes.json";
import viAccount from "./vi/account.json";
import viBasket from "./vi/basket.json";
import viBooking from "./vi/booking.json";
import viCertificate from "./vi/certificate.json";
import viCheckout from "./vi/checkout.json";
import viCommon from "./vi/common.json";
import viComplaint from "./vi/complaint.json";
import viDesk from "./vi/desk.json";
import viDeskOrders from "./vi/desk-orders.json";
import viDeskTransfers from "./vi/desk-transfers.json";
import viDeskVisits from "./vi/desk-visits.json";
import viDiscount from "./vi/discount.json";
import viErrors from "./vi/errors.json";
import viFigures from "./vi/figures.json";
import viGoods from "./vi/goods.json";
import viGroup from "./vi/group.json";
import viHead from "./vi/head.json";
import viHome from "./vi/home.json";
import viJoining from "./vi/joining.json";
import viLegal from "./vi/legal.json";
import viListing from "./vi/listing.json";
import viMoney from "./vi/money.json";
import viOffline from "./vi/offline.json";
import viOrders from "./vi/orders.json";
import viProducer from "./vi/producer.json";
import viProduct from "./vi/product.json";
import viPurchase from "./vi/purchase.json";
import viRegister from "./vi/register.json";
import viRequests from "./vi/requests.json";
import viReturns from "./vi/returns.json";
import viReview from "./vi/review.json";
import viShares from "./vi/shares.json";
import viSheet from "./vi/sheet.json";
import viSuggest from "./vi/suggest.json";
import viTerms from "./vi/terms.json";
import viTransfer from "./vi/transfer.json";
import viVisit from "./vi/visit.json";
import viWaiting from "./vi/waiting.json";
import viWishes from "./vi/wishes.json";

/** Every text a visitor reads, by language and namespace; one JSON file each. */
export const dictionaries = {
  vi: {
    common: viCommon,
    account: viAccount,
    errors: viErrors,
    complaint: viComplaint,
    joining: viJoining,
    legal: viLegal,
    offline: viOffline,
    head: viHead,
    home: viHome,
    goods: viGoods,
    figures: viFigures,
    money: viMoney,
    group: viGroup,
    listing: viListing,
    product: viProduct,
    producer: viProducer,
    certificate: viCertificate,
    basket: viBasket,
    booking: viBooking,
    desk: viDesk,
    deskOrders: viDeskOrders,
    deskTransfers: viDeskTransfers,
    deskVisits: viDeskVisits,
    discount: viDiscount,
    register: viRegister,
    requests: viRequests,
    checkout: viCheckout,
    purchase: viPurchase,
    orders: viOrders,
    visit: viVisit,
    waiting: viWaiting,
    wishes: viWishes,
    terms: viTerms,
    transfer: viTransfer,
    returns: viReturns,
    review: viReview,
    sheet: viSheet,
    shares: viShares,
    suggest: viSuggest,
  },
  en: {
    common: enCommon,
    account: enAccount,
    errors: enErrors,
    complaint: enComplaint,
    joining: enJoining,
    legal: enLegal,
    offline: enOffline,
    head: enHead,
    home: enHome,
    goods: enGoods,
    figures: enFigures,
    money: enMoney,
    group: enGroup,
    listing: enListing,
    product: enProduct,
    producer: enProducer,
    certificate: enCertificate,
    basket: enBasket,
    booking: enBooking,
    desk: enDesk,
    deskOrders: enDeskOrders,
    deskTransfers: enDeskTransfers,
    deskVisits: enDeskVisits,
    discount: enDiscount,
    register: enRegister,
    requests: enRequests,
    checkout: enCheckout,
    purchase: enPurchase,
    orders: enOrders,
    visit: enVisit,
    waiting: enWaiting,
    wishes: enWishes,
    terms: enTerms,
    transfer: enTransfer,
    returns: enReturns,
    review: enReview,
    sheet: enSheet,
    shares: enShares,
    suggest: enSuggest,
  },
} as const;

//! The errors that the stand-in for the Hub reports, as the Hub does.

use fhir_sas::hub::{EXCHANGE, KnownError, Queue};

use super::run::{Hub, Platform, appointment, id, persistent, platform, samu};

#[tokio::test(flavor = "multi_thread")]
async fn what_the_hub_does_not_take() {
    let Some(hub) = Hub::shared() else { return };
    let own = platform(5);
    let platform = Platform::connect(&hub.url, own.clone(), samu(5)).await;
    let one = || appointment("one").create().expect("one");
    let text = platform.envelope(1, one(), 0).to_json();
    let key = own.as_ref();

    platform.publish_as(EXCHANGE, key, &text, persistent().with_delivery_mode(1)).await;
    let error = Some(KnownError::DeliveryModeInconsistency);
    assert_eq!(platform.back(Queue::Info).await, (id(&own, 1), error));

    let plain = persistent().with_content_type("text/plain".into());
    platform.publish_as(EXCHANGE, key, &text, plain).await;
    let error = Some(KnownError::NotAllowedContentType);
    assert_eq!(platform.back(Queue::Info).await, (id(&own, 1), error));

    let of_another = String::from_utf8(text).expect("a text").replace("booked", "boked");
    platform.publish_as(EXCHANGE, key, of_another.as_bytes(), persistent()).await;
    let error = Some(KnownError::InvalidMessage);
    assert_eq!(platform.back(Queue::Info).await, (id(&own, 1), error));

    platform.publish(&platform.expiring(2, one(), -60)).await;
    let error = Some(KnownError::ExpiredMessageBeforeRouting);
    assert_eq!(platform.back(Queue::Info).await, (id(&own, 2), error));

    // nobody reads it
    platform.publish(&platform.expiring(3, one(), 2)).await;
    let error = Some(KnownError::DeadLetteredQueue);
    assert_eq!(platform.back(Queue::Info).await, (id(&own, 3), error));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_somebody_else() {
    let Some(hub) = Hub::shared() else { return };
    let (own, other) = (platform(6), platform(7));
    let platform = Platform::connect(&hub.url, own.clone(), samu(6)).await;
    let one = platform.envelope(1, appointment("one").create().expect("one"), 0);
    platform.publish_as(EXCHANGE, other.as_ref(), &one.to_json(), persistent()).await;
    let other = Platform::connect(&hub.url, other, samu(6)).await;
    let error = Some(KnownError::SenderInconsistency);
    assert_eq!(other.back(Queue::Info).await, (id(&own, 1), error));
}

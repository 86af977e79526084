//! Connections to the Hub's broker.

use std::{fs, path::Path, str::FromStr, time::Duration};

use fhir_sas::hub::MESSAGE_CONTENT_TYPE;
use lapin::{
    BasicProperties, Channel, Connection, ConnectionProperties, Consumer,
    options::{BasicConsumeOptions, BasicPublishOptions, BasicQosOptions, ConfirmSelectOptions},
    tcp::{OwnedIdentity, OwnedTLSConfig},
    types::FieldTable,
    uri::{AMQPScheme, AMQPUri},
};
use tokio::time::timeout;

use crate::Failure;

/// How long a connection may take to be there, and a message to be confirmed.
const PATIENCE: Duration = Duration::from_secs(10);
/// Kept through restarts of the broker: the Hub refuses what is not.
pub const PERSISTENT: u8 = 2;

/// The address of a broker. It may hold a password: it is not shown.
#[derive(Clone)]
pub struct Address(pub AMQPUri);

impl FromStr for Address {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, &'static str> {
        text.parse().map(Self).map_err(|_| "expected an address as in amqp://127.0.0.1:5672/%2f")
    }
}

/// A connection with one channel, on which whatever is published is confirmed.
pub struct Broker {
    /// It ends when this is dropped.
    _connection: Connection,
    pub channel: Channel,
}

impl Broker {
    pub async fn connect(to: &Address, tls: Option<&Path>) -> Result<Self, Failure> {
        let properties = ConnectionProperties::default().with_connection_name("lrm".into());
        // what does not fit would be left out
        if tls.is_some() != (to.0.scheme == AMQPScheme::AMQPS) {
            return Err(
                "expected an amqps address with --tls, and an amqp address without it".into()
            );
        }
        let tls = tls.map_or_else(|| Ok(OwnedTLSConfig::default()), identity)?;
        let runtime = lapin::runtime::default_runtime()?;
        let connect = async {
            let uri = to.0.clone();
            let connection =
                Connection::connect_uri_with_config(uri, properties, tls, runtime).await?;
            let channel = connection.create_channel().await?;
            channel.confirm_select(ConfirmSelectOptions::default()).await?;
            Ok::<_, lapin::Error>(Self { _connection: connection, channel })
        };
        Ok(timeout(PATIENCE, connect).await.map_err(|_| "no answer")??)
    }

    /// What is in a queue, one after the other: the next one comes when this one was acknowledged.
    pub async fn consume(&self, queue: &str) -> Result<Consumer, lapin::Error> {
        self.channel.basic_qos(1, BasicQosOptions::default()).await?;
        let options = BasicConsumeOptions::default();
        self.channel.basic_consume(queue.into(), "".into(), options, FieldTable::default()).await
    }

    /// Publishes a message, and waits until the broker has it in a queue.
    pub async fn publish(&self, exchange: &str, key: &str, text: &[u8]) -> Result<(), Failure> {
        self.publish_with(exchange, key, text, BasicProperties::default()).await
    }

    pub async fn publish_with(
        &self,
        exchange: &str,
        key: &str,
        text: &[u8],
        properties: BasicProperties,
    ) -> Result<(), Failure> {
        let properties = properties
            .with_content_type(MESSAGE_CONTENT_TYPE.into())
            .with_delivery_mode(PERSISTENT);
        let options = BasicPublishOptions { mandatory: true, ..BasicPublishOptions::default() };
        let publish = async {
            let (exchange, key) = (exchange.into(), key.into());
            self.channel.basic_publish(exchange, key, options, text, properties).await?.await
        };
        let confirmed = timeout(PATIENCE, publish).await.map_err(|_| "no confirmation")??;
        if !confirmed.is_ack() {
            return Err("the broker did not take the message".into());
        }
        match confirmed.take_message() {
            None => Ok(()),
            Some(_) => Err(format!("nobody has the queue {key:?} of {exchange:?}").into()),
        }
    }
}

/// The certificate that is shown, and the authority that the broker's is of.
fn identity(directory: &Path) -> Result<OwnedTLSConfig, Failure> {
    let read = |name| {
        let file = directory.join(name);
        fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
    };
    Ok(OwnedTLSConfig {
        identity: Some(OwnedIdentity::PKCS8 { pem: read("client.pem")?, key: read("client.key")? }),
        cert_chain: Some(String::from_utf8(read("ca.pem")?)?),
    })
}

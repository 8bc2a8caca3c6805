use std::error::Error;

use super::film::{Film, SIZE, watched};
use super::stream_bytes::operations::films::StoreBody;
use super::{EVENTS, stream_bytes, stream_events};

/// Sends all of the film.
pub async fn upload(url: &str) -> Result<(), Box<dyn Error>> {
    Ok(bytes(url)?.films().store("a").body(StoreBody::Video(Film::body())).await?)
}

/// Takes all of it, byte by byte what it is.
pub async fn download(url: &str) -> Result<(), Box<dyn Error>> {
    let came = watched(bytes(url)?.films().fetch("a").await?).await?;
    if came == SIZE { Ok(()) } else { Err(format!("{came} of {SIZE} bytes came").into()) }
}

fn bytes(url: &str) -> Result<stream_bytes::client::Client, Box<dyn Error>> {
    Ok(stream_bytes::client::Client::builder().base_url(&format!("{url}/bytes")).build()?)
}

/// Takes every event once, in its order.
pub async fn events(url: &str) -> Result<(), Box<dyn Error>> {
    let client = stream_events::client::Client::builder().base_url(&format!("{url}/events")).build()?;
    let mut events = client.feed().prices().reconnecting();
    let mut next = 0;
    while let Some(event) = events.next().await? {
        if event.data.amount != next {
            return Err(format!("event {} in place of {next}", event.data.amount).into());
        }
        next += 1;
    }
    if next == EVENTS { Ok(()) } else { Err(format!("{next} of {EVENTS} events came").into()) }
}

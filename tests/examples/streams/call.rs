use std::error::Error;

use super::film::{Film, SIZE, watched};
use super::stream_bytes::operations::films::StoreBody;
use super::stream_parts::operations::albums::{FetchOkPart, StoreBodyPart};
use super::{EVENTS, stream_bytes, stream_events, stream_parts};

/// Uploads the film.
pub async fn upload(url: &str) -> Result<(), Box<dyn Error>> {
    Ok(bytes(url)?.films().store("a").body(StoreBody::Video(Film::body())).await?)
}

/// Downloads the film and checks every byte.
pub async fn download(url: &str) -> Result<(), Box<dyn Error>> {
    let received = watched(bytes(url)?.films().fetch("a").await?).await?;
    if received == SIZE { Ok(()) } else { Err(format!("{received} of {SIZE} bytes came").into()) }
}

fn bytes(url: &str) -> Result<stream_bytes::client::Client, Box<dyn Error>> {
    Ok(stream_bytes::client::Client::builder().base_url(&format!("{url}/bytes")).build()?)
}

/// Uploads the film as a multipart part.
pub async fn upload_part(url: &str) -> Result<(), Box<dyn Error>> {
    let cover = StoreBodyPart::Cover { body: Film::body().into(), x_width: 1, x_taken: None };
    Ok(parts(url)?.albums().store("a", [StoreBodyPart::Title("film".to_owned()), cover]).await?)
}

/// Downloads the film as a multipart part and checks every byte.
pub async fn download_part(url: &str) -> Result<(), Box<dyn Error>> {
    let (mut parts, mut received) = (parts(url)?.albums().fetch("a").await?, 0);
    while let Some(part) = parts.next().await? {
        if let FetchOkPart::Photo(photo) = part {
            received += watched(photo.body).await?;
        }
    }
    if received == SIZE { Ok(()) } else { Err(format!("{received} of {SIZE} bytes came").into()) }
}

fn parts(url: &str) -> Result<stream_parts::client::Client, Box<dyn Error>> {
    Ok(stream_parts::client::Client::builder().base_url(&format!("{url}/parts")).build()?)
}

/// Receives the events, and returns an error unless every event arrives exactly once, in order.
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

//! Tests with requests for which a naive validator would use time, memory or stack out of proportion to their size.
//! Each request must receive the status that the document and JSON Schema require, or a rejection, within the limits
//! below.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

use axum::body::{Body, to_bytes};
use ecogen_runtime::http::{Method, Request};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;
use validation_hostile::operations::values as ops;

include!(concat!(env!("OUT_DIR"), "/validation_hostile.mounted.rs"));

/// The stack of the thread that handles a request, in bytes. tokio's worker threads have 2 MiB, of which middleware may
/// already use a part.
const STACK: usize = 1200 * 1024;

/// The maximum CPU time for a request of up to 2 MB, in a debug build.
const TIME: Duration = Duration::from_secs(12);
/// The maximum peak memory of a request is this number of bytes for each byte of the body, plus [`MEMORY`].
const MEMORY_PER_BYTE: u64 = 16;
/// The part of the maximum peak memory that does not depend on the size of the body, in bytes.
const MEMORY: u64 = 1024 * 1024;
/// The maximum size of a response in bytes.
const RESPONSE: usize = 160 * 1024;

struct Service;

macro_rules! no_content {
    ($($method:ident $request:ident $response:ident,)*) => {
        impl validation_hostile::server::ValuesApi for Service {
            type Caller = ();

            $(async fn $method(&self, _: &Context<()>, _: ops::$request) -> Result<ops::$response, HandlerError> {
                Ok(ops::$response::NoContent)
            })*
        }
    };
}

no_content! {
    named NamedRequest NamedResponse,
    password PasswordRequest PasswordResponse,
    counted CountedRequest CountedResponse,
    filtered FilteredRequest FilteredResponse,
    small SmallRequest SmallResponse,
    closed ClosedRequest ClosedResponse,
    unique UniqueRequest UniqueResponse,
    composed ComposedRequest ComposedResponse,
    ambiguous AmbiguousRequest AmbiguousResponse,
}

/// The response to a request, and the time and memory that the server took for the request.
#[derive(Debug)]
struct Cost {
    status: u16,
    response: String,
    memory: u64,
    time: Duration,
}

/// Sends a request to the server on a thread with a stack of [`STACK`] bytes, and measures its cost.
fn cost(method: Method, uri: &str, body: String) -> Result<Cost, Box<dyn Error>> {
    let size = body.len();
    let request = Request::builder().method(method).uri(uri).header("content-type", "application/json");
    let request = request.body(Body::from(body))?;
    let worker = thread::Builder::new().stack_size(STACK).spawn(move || -> Result<Cost, String> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let app = validation_hostile::server::Router::new(NoCredentials)
            .values(Service)
            // Every body is decoded on this thread, because the memory and the CPU time of only this thread are
            // measured.
            .blocking_threshold(usize::MAX)
            .into_axum();
        let mut received = None;
        let (begun, clock) = (processor_time(), Instant::now());
        let used = allocation_counter::measure(|| {
            received = Some(runtime.block_on(async {
                let response = app.oneshot(request).await.map_err(|error| error.to_string())?;
                let status = response.status().as_u16();
                let body = to_bytes(response.into_body(), usize::MAX).await.map_err(|error| error.to_string())?;
                Ok::<_, String>((status, String::from_utf8_lossy(&body).into_owned()))
            }));
        });
        let time = processor_time().zip(begun).map_or(clock.elapsed(), |(end, begun)| end.saturating_sub(begun));
        let (status, response) = received.ok_or("no response")??;
        Ok(Cost { status, response, memory: used.bytes_max, time })
    })?;
    let cost = worker.join().map_err(|_| "the worker panicked")??;
    println!(
        "{uri:.40} {size} bytes: {}, {} bytes, {} KiB, {:?}",
        cost.status,
        cost.response.len(),
        cost.memory / 1024,
        cost.time
    );
    assert!(cost.time < TIME, "{cost:.400?}");
    assert!(cost.memory < MEMORY + MEMORY_PER_BYTE * size as u64, "{cost:.400?}");
    assert!(cost.response.len() < RESPONSE, "{cost:.400?}");
    Ok(cost)
}

/// Returns the CPU time of this thread, or `None` if the system does not report it.
fn processor_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn post(path: &str, body: String) -> Result<Cost, Box<dyn Error>> {
    cost(Method::POST, path, body)
}

#[test]
fn no_unknown_member_switches_validation_off() -> Result<(), Box<dyn Error>> {
    let deep = format!("{}{}", "[".repeat(127), "]".repeat(127));
    let digits = "9".repeat(400);
    for unknown in ["1e999", "-1e999", digits.as_str(), deep.as_str(), "\"\\ud800\"", "01"] {
        let cost = post("/named", format!("{{\"name\":\"\",\"zzz\":{unknown}}}"))?;
        assert_eq!(cost.status, 400, "{unknown}: {cost:?}");
    }
    // A number of 300 digits is within the limits, and so are 126 nested arrays.
    let deep = format!("{}{}", "[".repeat(126), "]".repeat(126));
    for unknown in ["1e308", "9".repeat(300).as_str(), deep.as_str()] {
        assert_eq!(post("/named", format!("{{\"name\":\"a\",\"zzz\":{unknown}}}"))?.status, 204, "{unknown}");
    }
    Ok(())
}

#[test]
fn patterns_are_matched_in_time_proportional_to_the_text() -> Result<(), Box<dyn Error>> {
    let text = "a".repeat(50_000);
    for (property, text, status) in [
        ("short", "Passw0rd", 204),
        ("short", text.as_str(), 400),
        ("long", "Passw0rd", 204),
        // The validator cannot decide within its budget whether this text matches, and rejects the request.
        ("long", text.as_str(), 400),
        ("not", "Passw0rd", 400),
        ("not", "password", 204),
        ("not", text.as_str(), 400),
        ("anchored", format!("{text}A1").as_str(), 204),
        ("anchored", text.as_str(), 400),
    ] {
        let cost = post("/password", format!("{{\"{property}\":\"{text}\"}}"))?;
        assert_eq!(cost.status, status, "{property} {text:.20}");
    }
    let long: String =
        (0..2_000_000_u32).map(|n| if n.wrapping_mul(2_654_435_761) >> 31 == 0 { 'a' } else { 'b' }).collect();
    let cost = post("/counted", format!("{{\"text\":\"{long}\"}}"))?;
    assert_eq!(cost.status, 400);
    let many: Vec<String> = (0..1_900).map(|_| format!("{{\"long\":\"{}\"}}", "a".repeat(1_000))).collect();
    assert_eq!(post("/password", format!("{{\"long\":\"Passw0rd\",\"more\":[{}]}}", many.join(",")))?.status, 204);
    Ok(())
}

#[test]
fn recursive_unions_take_time_proportional_to_the_value() -> Result<(), Box<dyn Error>> {
    for levels in [2, 10, 30] {
        let key = "%5Bnext%5D".repeat(levels);
        cost(Method::GET, &format!("/filtered?filter{key}%5Bc%5D=x"), String::new())?;
        let cost = cost(Method::GET, &format!("/filtered?filter{key}%5Ba%5D=1"), String::new())?;
        assert!(matches!(cost.status, 204 | 400), "{cost:?}");
    }
    for levels in [10, 50, 120] {
        let nested =
            |innermost: &str| format!("{}{innermost}{}", "{\"x\":1,\"next\":".repeat(levels), "}".repeat(levels));
        assert_eq!(post("/ambiguous", nested("{\"x\":1}"))?.status, 204, "{levels}");
        assert_eq!(post("/ambiguous", nested("{\"x\":\"\"}"))?.status, 400, "{levels}");
    }
    Ok(())
}

#[test]
fn nested_compositions_do_not_overflow_the_stack() -> Result<(), Box<dyn Error>> {
    for levels in [10, 100, 120] {
        let nested = |innermost: &str| format!("{}{innermost}{}", "{\"next\":".repeat(levels), "}".repeat(levels));
        let cost = post("/composed", nested("{}"))?;
        assert!(matches!(cost.status, 204 | 400), "{cost:?}");
        assert_eq!(post("/composed", nested("1"))?.status, 400);
    }
    Ok(())
}

#[test]
fn memory_is_proportional_to_the_body() -> Result<(), Box<dyn Error>> {
    let size = 2_000_000;
    let list = |item: &str| format!("[{}]", vec![item; size / (item.len() + 1)].join(","));
    // These bodies have a violation for each item, violations below a key of one megabyte, and violations at many keys.
    assert_eq!(post("/small", list("{\"\":0}"))?.status, 400);
    let key = "k".repeat(size / 2);
    assert_eq!(post("/small", format!("[{{\"{key}\":[{}]}}]", vec!["0"; size / 4].join(",")))?.status, 400);
    let many: Vec<String> = (0..100_000).map(|n| format!("\"{n}\":0")).collect();
    assert_eq!(post("/small", format!("[{{{}}}]", many.join(",")))?.status, 400);
    // The validator records each of these items as evaluated.
    let cost = post("/closed", list("0"))?;
    assert!(matches!(cost.status, 204 | 400), "{cost:?}");
    assert_eq!(post("/closed", list("12345678901234567"))?.status, 204);
    // These items are valid, but the decoded list takes more memory than the text.
    for item in ["{}", "[]", "\"\"", "{\"\":-1}", "{\"a\":-1,\"b\":-2,\"c\":-3}"] {
        let cost = post("/small", list(item))?;
        assert!(matches!(cost.status, 204 | 400), "{cost:?}");
        let cost = post("/named", format!("{{\"name\":\"a\",\"more\":{}}}", list(item)))?;
        assert_eq!(cost.status, 204, "{cost:?}");
    }
    Ok(())
}

#[test]
fn unique_items_take_time_proportional_to_the_value() -> Result<(), Box<dyn Error>> {
    let numbers: Vec<String> = (0..200_000).map(|n| n.to_string()).collect();
    assert_eq!(post("/unique", format!("[{}]", numbers.join(",")))?.status, 204);
    assert_eq!(post("/unique", format!("[{},7.0]", numbers.join(",")))?.status, 400);
    let deep = format!("{}{}{}", "[".repeat(120), numbers[..50_000].join(","), "]".repeat(120));
    let cost = post("/unique", deep)?;
    assert!(matches!(cost.status, 204 | 400), "{cost:?}");
    Ok(())
}

/// A large body is decoded on a thread for blocking work, so that the thread of the connection is free for other
/// requests. A small body is decoded on the thread of the connection.
#[test]
fn large_bodies_do_not_block_the_thread_of_the_connection() -> Result<(), Box<dyn Error>> {
    for (size, expected) in [(1000, 0), (64 << 10, 1)] {
        let started = Arc::new(AtomicUsize::new(0));
        let counter = started.clone();
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().on_thread_start(move || {
            counter.fetch_add(1, Ordering::SeqCst);
        });
        let app = validation_hostile::server::Router::new(NoCredentials).values(Service).into_axum();
        let body = format!("{{\"name\":\"a\",\"zzz\":\"{}\"}}", "x".repeat(size));
        let request = Request::post("/named").header("content-type", "application/json").body(Body::from(body))?;
        let response = runtime.build()?.block_on(app.oneshot(request))?;
        assert_eq!((response.status().as_u16(), started.load(Ordering::SeqCst)), (204, expected));
    }
    Ok(())
}

//! Tests with responses of Kubernetes' kube-apiserver. The responses contain `creationTimestamp: null` in embedded
//! templates, fields that are integers or strings, quantities as strings, and times with and without microseconds.

use super::{Server, client};
use ecogen_runtime::Map;
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_kubernetes.mounted.rs"));

use framework_kubernetes::models::{
    IoK8sApiCoreV1Service as Service, IoK8sApimachineryPkgUtilIntstrIntOrString as IntOrString,
};
use framework_kubernetes::operations::core_v1::{
    ListCoreV1NamespacedServiceOk as Listed, ListCoreV1NamespacedServiceResponse,
    PatchCoreV1NamespacedServiceBody as Patch,
};

const SERVICE: &str = r#"{"metadata":{"name":"web","creationTimestamp":null,"renewTime":"2026-01-02T03:04:05.000000Z","generation":3,
    "labels":{"app":"web"},"managedFields":[{"manager":"kubectl","fieldsV1":{"f:metadata":{"f:labels":{".":{}}}}}]},
    "spec":{"ports":[{"port":80,"targetPort":8080},{"name":"https","port":443,"targetPort":"https"}],
    "selector":null,"limits":{"cpu":"100m"},"config":{"kind":"X"}}}"#;

#[tokio::test]
async fn list_is_decoded() {
    let body = format!(
        r#"{{"kind":"ServiceList","apiVersion":"v1","metadata":{{"resourceVersion":"1","continue":"abc","remainingItemCount":5}},"items":[{SERVICE}]}}"#
    );
    let server = Server::of(200, "application/json", body);
    let client = client!(framework_kubernetes, server, bearer_token("Bearer t"));
    let call = client.core_v1().list_core_v1_namespaced_service("default").label_selector("app").limit(1);
    let ListCoreV1NamespacedServiceResponse::Ok(Listed::Json(list)) = call.send().await.expect("200").into_value()
    else {
        panic!("not JSON");
    };
    let sent = server.last();
    assert_eq!(sent.line, "GET /api/v1/namespaces/default/services?labelSelector=app&limit=1");
    // kube-apiserver responds with the first media type of `Accept` that it knows.
    assert!(sent.header("accept").starts_with("application/json,"), "{}", sent.header("accept"));
    assert_eq!(sent.header("authorization"), "Bearer t");
    assert_eq!(list.metadata.and_then(|meta| meta.r#continue).as_deref(), Some("abc"));
    let metadata = list.items[0].metadata.as_ref().expect("metadata");
    assert_eq!((metadata.creation_timestamp.is_none(), metadata.generation), (true, Some(3)));
    assert_eq!(metadata.renew_time.as_ref().map(ToString::to_string).as_deref(), Some("2026-01-02T03:04:05.000000Z"));
    let spec = list.items[0].spec.as_ref().expect("a spec");
    let ports: Vec<_> = spec.ports.iter().flatten().map(|port| port.target_port.clone()).collect();
    assert_eq!(ports, [Some(IntOrString::Integer(8080)), Some(IntOrString::String("https".to_owned()))]);
    assert_eq!(
        (spec.selector.is_none(), spec.limits.as_ref().and_then(|limits| limits.get("cpu")).map(String::as_str)),
        (true, Some("100m"))
    );
    assert_eq!(spec.config.as_ref().and_then(|config| config.get("kind")), Some(&json!("X")));
}

#[tokio::test]
async fn service_is_sent_back_as_it_was_decoded() {
    let server = Server::of(201, "application/json", SERVICE);
    let client = client!(framework_kubernetes, server, bearer_token("Bearer t"));
    let service: Service = ecogen_runtime::codec::from_slice(SERVICE.as_bytes()).expect("a service");
    client.core_v1().create_core_v1_namespaced_service("default", service).await.expect("201");
    let sent: serde_json::Value = serde_json::from_slice(&server.last().body).expect("JSON");
    let mut expected: serde_json::Value = serde_json::from_str(SERVICE).expect("JSON");
    for (of, key) in [("metadata", "creationTimestamp"), ("spec", "selector")] {
        expected[of].as_object_mut().expect("an object").remove(key);
    }
    assert_eq!(sent, expected);
}

/// The body of every kind of patch has the schema `Patch`. The media type determines the kind.
#[tokio::test]
async fn each_kind_of_patch_has_its_media_type() {
    let server = Server::of(200, "application/json", SERVICE);
    let client = client!(framework_kubernetes, server, bearer_token("Bearer t"));
    let patch = || Map::from_iter([("spec".to_owned(), json!({"selector": null}))]);
    for (body, media_type) in [
        (Patch::MergePatchJson(patch()), "application/merge-patch+json"),
        (Patch::StrategicMergePatchJson(patch()), "application/strategic-merge-patch+json"),
        (Patch::JsonPatchJson(patch()), "application/json-patch+json"),
    ] {
        client.core_v1().patch_core_v1_namespaced_service("default", "web", body).await.expect("200");
        let sent = server.last();
        assert_eq!((sent.header("content-type"), sent.text().as_str()), (media_type, r#"{"spec":{"selector":null}}"#));
    }
}

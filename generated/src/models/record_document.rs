// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Documents of a record
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordDocument {
    /// The property `recordId`.
    pub record_id: Option<String>,
    /// The property `recordPath`.
    pub record_path: Option<String>,
    /// The property `recordName`.
    pub record_name: Option<String>,
    /// The property `recordType`.
    pub record_type: Option<String>,
    /// The property `recordSubType`.
    pub record_sub_type: Option<String>,
    /// The property `documents`.
    pub documents: Option<Vec<RecordDocumentDocumentsItem>>,
}

impl RecordDocument {
    const RECORD: rt::Record = rt::Record {
        name: "RecordDocument",
        properties: &[
            rt::Property::optional("recordId"),
            rt::Property::optional("recordPath"),
            rt::Property::optional("recordName"),
            rt::Property::optional("recordType"),
            rt::Property::optional("recordSubType"),
            rt::Property::optional("documents"),
        ],
    };
}

impl rt::Decode for RecordDocument {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.record_id,
                &mut value.record_path,
                &mut value.record_name,
                &mut value.record_type,
                &mut value.record_sub_type,
                &mut value.documents,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordDocument {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.record_id,
                &self.record_path,
                &self.record_name,
                &self.record_type,
                &self.record_sub_type,
                &self.documents,
            ],
        );
    }
}

/// The schema at `/components/schemas/RecordDocument/properties/documents/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordDocumentDocumentsItem {
    /// The property `fileKey`.
    pub file_key: Option<String>,
    /// The property `fileName`.
    pub file_name: Option<String>,
    /// The property `size`.
    pub size: Option<f64>,
    /// The property `updated`.
    pub updated: Option<rt::DateTime>,
    /// The property `suffix`.
    pub suffix: Option<String>,
    /// The property `title`.
    pub title: Option<String>,
}

impl RecordDocumentDocumentsItem {
    const RECORD: rt::Record = rt::Record {
        name: "RecordDocumentDocumentsItem",
        properties: &[
            rt::Property::optional("fileKey"),
            rt::Property::optional("fileName"),
            rt::Property::optional("size"),
            rt::Property::optional("updated"),
            rt::Property::optional("suffix"),
            rt::Property::optional("title"),
        ],
    };
}

impl rt::Decode for RecordDocumentDocumentsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.file_key,
                &mut value.file_name,
                &mut value.size,
                &mut value.updated,
                &mut value.suffix,
                &mut value.title,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for RecordDocumentDocumentsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.file_key,
                &self.file_name,
                &self.size,
                &self.updated,
                &self.suffix,
                &self.title,
            ],
        );
    }
}

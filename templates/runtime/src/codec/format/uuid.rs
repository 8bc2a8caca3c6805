use super::text_codec;

text_codec!(::uuid::Uuid, "a UUID");

use std::net::{Ipv4Addr, Ipv6Addr};

use super::text_codec;

text_codec!(Ipv4Addr, "an IPv4 address");
text_codec!(Ipv6Addr, "an IPv6 address");

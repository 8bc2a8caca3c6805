//! Implementations of traits for generated enums.

/// Implements the conversions and the codec of an enum of strings, which has a method `as_str` and implements
/// `From<&str>`. The runtime has to be in scope as `rt`.
#[macro_export]
#[doc(hidden)]
macro_rules! impl_string_enum {
    ($type:ty) => {
        impl ::std::convert::From<::std::string::String> for $type {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl rt::Decode for $type {
            fn decode(r: &mut rt::Reader<'_>) -> ::std::result::Result<Self, rt::DecodeError> {
                ::std::result::Result::Ok(Self::from(&*r.string()?))
            }
        }

        impl rt::Encode for $type {
            fn encode(&self, w: &mut rt::Writer) {
                w.string(self.as_str());
            }
        }
    };
}

/// Implements the conversions and the codec of an enum of numbers, which has a method `value` and implements `From` of
/// the number. The runtime has to be in scope as `rt`.
#[macro_export]
#[doc(hidden)]
macro_rules! impl_number_enum {
    ($type:ty, $number:ty) => {
        impl ::std::convert::From<$type> for $number {
            fn from(value: $type) -> Self {
                value.value()
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl rt::Decode for $type {
            fn decode(r: &mut rt::Reader<'_>) -> ::std::result::Result<Self, rt::DecodeError> {
                <$number as rt::Decode>::decode(r).map(Self::from)
            }
        }

        impl rt::Encode for $type {
            fn encode(&self, w: &mut rt::Writer) {
                rt::Encode::encode(&self.value(), w);
            }
        }
    };
}
pub use {impl_number_enum, impl_string_enum};

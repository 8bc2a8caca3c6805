//! The macro that declares an object of OpenAPI. From one declaration come the row of the table along which documents
//! are checked and traversed ([`ObjectShape`](super::shape::ObjectShape)), and the struct that lowering reads.

/// Declares an object: the name of its row in the table, its name in the specification and its fields. A field consists
/// of its key, its type, its presence and, if the field is newer than OpenAPI 3.0, its first version. The last line may
/// give the type of the patterned fields.
///
/// With `struct`, the object is read into a struct. The struct contains the node of the object as `at`, and a member for
/// each field that begins with a name and the type of the value, such as `name: &'s str = "name"`. Other fields are
/// checked, but no code reads them from the struct.
macro_rules! object {
    (
        $(#[$docs:meta])*
        struct $object:ident: $shape:ident = $name:literal;
        $( $( $member:ident: $value:ty = )? $key:literal: $is:expr, $presence:expr $(, since $since:ident)?; )*
    ) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        pub(crate) struct $object<'s> {
            /// The node of the object.
            pub(crate) at: $crate::openapi::Cursor<'s>,
            $( $( pub(crate) $member: Option<$value>, )? )*
        }

        impl<'s> $crate::openapi::value::ReadObject<'s> for $object<'s> {
            fn read(at: $crate::openapi::Cursor<'s>) -> Self {
                Self {
                    $( $( $member: at.get($key).and_then(<$value as $crate::openapi::value::ReadValue<'s>>::read), )? )*
                    at,
                }
            }
        }

        impl<'s> $crate::openapi::value::ReadValue<'s> for $object<'s> {
            fn read(at: $crate::openapi::Cursor<'s>) -> Option<Self> {
                at.node().as_object()?;
                Some($crate::openapi::value::ReadObject::read(at))
            }
        }

        object! { $shape = $name; $( $key: $is, $presence $(, since $since)?; )* }
    };
    (
        $shape:ident = $name:literal;
        $( $key:literal: $is:expr, $presence:expr $(, since $since:ident)?; )*
        $( .. $patterned:expr; )?
    ) => {
        pub(crate) static $shape: $crate::openapi::shape::ObjectShape = $crate::openapi::shape::ObjectShape {
            name: $name,
            fields: &[$(
                $crate::openapi::shape::FieldDeclaration {
                    key: $key,
                    presence: $presence,
                    is: $is,
                    since: [$( $crate::source::Version::$since, )? $crate::source::Version::V3_0][0],
                },
            )*],
            patterned: [$( Some($patterned), )? None][0],
        };
    };
}

pub(super) use object;

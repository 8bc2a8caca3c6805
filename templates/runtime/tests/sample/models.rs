use ecogen_runtime as rt;

/// A user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The id.
    pub id: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The age in years.
    pub age: Option<i64>,
}

impl User {
    /// Creates a user with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), first_name: None, age: None }
    }
}

const USER: rt::StructLayout = rt::StructLayout {
    name: "User",
    properties: &[
        rt::PropertyLayout::required("id"),
        rt::PropertyLayout::optional("firstName"),
        rt::PropertyLayout::optional("age"),
    ],
};

impl rt::Decode for User {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut id, mut first_name, mut age) = (None, None, None);
        r.read_struct(&USER, &mut [&mut id, &mut first_name, &mut age])?;
        let Some(id) = id else { return Err(rt::DecodeError::missing_value()) };
        Ok(Self { id, first_name, age })
    }
}

impl rt::Encode for User {
    fn encode(&self, w: &mut rt::Writer) {
        w.write_struct(&USER, &[&self.id, &self.first_name, &self.age]);
    }
}

/// The body of an error response.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The description of the error.
    pub message: Option<String>,
}

const ERROR: rt::StructLayout =
    rt::StructLayout { name: "Error", properties: &[rt::PropertyLayout::optional("message")] };

impl rt::Decode for Error {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut message = None;
        r.read_struct(&ERROR, &mut [&mut message])?;
        Ok(Self { message })
    }
}

impl rt::Encode for Error {
    fn encode(&self, w: &mut rt::Writer) {
        w.write_struct(&ERROR, &[&self.message]);
    }
}

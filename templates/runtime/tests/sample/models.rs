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

const USER: rt::Record = rt::Record {
    name: "User",
    properties: &[rt::Property::required("id"), rt::Property::optional("firstName"), rt::Property::optional("age")],
};

impl rt::Decode for User {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (mut id, mut first_name, mut age) = (None, None, None);
        r.record(&USER, &mut [&mut id, &mut first_name, &mut age])?;
        let Some(id) = id else { return Err(rt::Fault::unfilled()) };
        Ok(Self { id, first_name, age })
    }
}

impl rt::Encode for User {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&USER, &[&self.id, &self.first_name, &self.age]);
    }
}

/// The body of an error response.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The description of the error.
    pub message: Option<String>,
}

const ERROR: rt::Record = rt::Record { name: "Error", properties: &[rt::Property::optional("message")] };

impl rt::Decode for Error {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut message = None;
        r.record(&ERROR, &mut [&mut message])?;
        Ok(Self { message })
    }
}

impl rt::Encode for Error {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&ERROR, &[&self.message]);
    }
}

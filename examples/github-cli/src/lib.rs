//! A client of GitHub's REST API, and the commands of the program.

use std::fmt::Write;
use std::time::Duration;

use ecogen_runtime::client::{BuildError, Error, RetryPolicy};

use client::Client;
use models::{Issue, NewIssue};

ecogen_runtime::include_api!("api");

/// Creates a client of the server `url`, or of GitHub.
///
/// A `GET` request that fails with 429 or 503 is repeated after the time that `Retry-After` sets. An issue is created once.
pub fn client(url: Option<&str>, token: Option<String>) -> Result<Client, BuildError> {
    let mut builder = Client::builder()
        .header("user-agent", concat!("github-cli/", env!("CARGO_PKG_VERSION")))
        .header("accept", "application/vnd.github+json")
        .header("x-github-api-version", "2022-11-28")
        .retry(RetryPolicy::standard().max_attempts(4).max_retry_after(Duration::from_secs(120)));
    if let Some(url) = url {
        builder = builder.base_url(url);
    }
    if let Some(token) = token {
        builder = builder.token(token);
    }
    builder.build()
}

/// Runs a command, and returns its output.
pub async fn run(github: &Client, arguments: &[&str]) -> Result<String, Error> {
    match arguments {
        ["repos", user] => repos(github, user).await,
        ["repo", owner, repo] => {
            let repo = github.repos().get(*owner, *repo).await?;
            Ok(format!("{}: {}\n", repo.full_name, repo.description.into_option().unwrap_or_default()))
        }
        ["issues", owner, repo] => issues(github, owner, repo).await,
        ["new-issue", owner, repo, title] => {
            Ok(line(&github.issues().create(*owner, *repo, NewIssue::new(*title)).await?))
        }
        _ => {
            Ok("usage: github-cli repos USER | repo OWNER REPO | issues OWNER REPO | new-issue OWNER REPO TITLE\n"
                .into())
        }
    }
}

async fn repos(github: &Client, user: &str) -> Result<String, Error> {
    let mut output = String::new();
    let mut repos = github.repos().list_for_user(user).per_page(100).items();
    while let Some(repo) = repos.next().await? {
        _ = writeln!(output, "{} ({} stars)", repo.full_name, repo.stargazers_count.unwrap_or(0));
    }
    Ok(output)
}

/// Lists the open issues. GitHub lists pull requests as issues, too.
async fn issues(github: &Client, owner: &str, repo: &str) -> Result<String, Error> {
    let mut output = String::new();
    let mut issues = github.issues().list_for_repo(owner, repo).per_page(100).items();
    while let Some(issue) = issues.next().await? {
        if issue.pull_request.is_none() {
            output.push_str(&line(&issue));
        }
    }
    Ok(output)
}

fn line(issue: &Issue) -> String {
    format!("#{} {} ({})\n", issue.number, issue.title, issue.html_url)
}

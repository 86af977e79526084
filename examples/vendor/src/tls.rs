pub const TEST_CN: &str = "sas-platform.test";
pub const TEST_OU: &str = "318751275100020";

// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The component schemas of the document, and the schemas that stand inside them.

mod active_process;
mod alert_event;
mod audit_diff;
mod audit_log;
mod auto_completes;
mod connectivity_provider;
mod consumption_cost_datum;
mod consumption_datum;
mod datum;
mod document_type;
mod dr_event;
mod dr_notification;
mod energy_node_status;
mod energy_status;
mod error;
mod event;
mod expected_generation_datum;
mod file;
mod finance_category;
mod finance_report;
mod finance_report_section;
mod historic_process;
mod media_response;
mod media_tag_response;
mod media_tag_transit_update;
mod media_tag_transit_upload;
mod media_transit_update;
mod media_transit_upload;
mod node_ids;
mod notification;
mod organization;
mod paramaeter_store_form_data;
mod parameter_store_name_response;
mod parameter_store_path_response;
mod participant;
mod payment_logs;
mod portfolio;
mod predicted_generation_datum;
mod pro_forma;
mod pro_forma_irr;
mod profile;
mod project;
mod project_billing;
mod project_cash_flow;
mod project_cash_flow_total;
mod project_checklist;
mod project_checklist_template;
mod project_connectivity_data;
mod project_connectivity_device;
mod project_consumption_cost_datums;
mod project_consumption_datums;
mod project_contact;
mod project_contacts;
mod project_cumulative_datums;
mod project_datums;
mod project_expected_generation_datums;
mod project_finance_report;
mod project_finance_report_section;
mod project_finance_settings;
mod project_predicted_consumption_datums;
mod project_predicted_generation_datums;
mod project_readings;
mod public_project;
mod range;
mod record;
mod record_contact;
mod record_document;
mod record_payment_details;
mod refinements;
mod rfi_reply_stored;
mod rfi_reply_stored_schema;
mod rfi_reply_transit;
mod rfi_reply_transit_schema;
mod rfi_stored;
mod rfi_stored_schema;
mod rfi_transit;
mod rfi_transit_schema;
mod schema;
mod service_request;
mod service_request_generation;
mod service_request_google_document;
mod site;
mod solar_network_datum;
mod solar_network_meta_data;
mod solar_network_node;
mod solar_network_ssh_session;
mod solar_network_weather_datum;
mod source_datum;
mod source_reading;
mod sources_uses;
mod system;
mod transactions;
mod user;
mod user_group;
mod user_notification;
mod user_type;

pub use self::active_process::ActiveProcess;
pub use self::alert_event::AlertEvent;
pub use self::audit_diff::{AuditDiff, AuditDiffLogsItem};
pub use self::audit_log::AuditLog;
pub use self::auto_completes::{AutoCompletes, AutoCompletesValueValue};
pub use self::connectivity_provider::ConnectivityProvider;
pub use self::consumption_cost_datum::ConsumptionCostDatum;
pub use self::consumption_datum::ConsumptionDatum;
pub use self::datum::{Datum, DatumValue};
pub use self::document_type::DocumentType;
pub use self::dr_event::{DrEvent, DrEventBuilder, DrEventPriority};
pub use self::dr_notification::{DrNotification, DrNotificationBuilder};
pub use self::energy_node_status::EnergyNodeStatus;
pub use self::energy_status::{
    EnergyStatus, EnergyStatusSitesValueSystemsValueDevicesItem,
    EnergyStatusSitesValueSystemsValue, EnergyStatusSitesValue,
};

pub use self::error::Error;
pub use self::event::{Event, EventType, EventPriority, EventLocation, EventNotesItem};
pub use self::expected_generation_datum::ExpectedGenerationDatum;
pub use self::file::File;
pub use self::finance_category::{FinanceCategory, FinanceCategoryCategoriesValue};
pub use self::finance_report::{
    FinanceReport, FinanceReportAggregate, FinanceReportReport,
};

pub use self::finance_report_section::{
    FinanceReportSection, FinanceReportSectionProjectsItemValue,
};

pub use self::historic_process::HistoricProcess;
pub use self::media_response::{MediaResponse, MediaResponseBuilder};
pub use self::media_tag_response::{
    MediaTagResponse, MediaTagResponseBuilder, MediaTagResponseS3Value,
};

pub use self::media_tag_transit_update::MediaTagTransitUpdate;
pub use self::media_tag_transit_upload::MediaTagTransitUpload;
pub use self::media_transit_update::MediaTransitUpdate;
pub use self::media_transit_upload::{MediaTransitUpload, MediaTransitUploadBuilder};
pub use self::node_ids::NodeIds;
pub use self::notification::{
    Notification, NotificationProtocol, NotificationNotificationType,
};

pub use self::organization::{Organization, OrganizationSolarNetworkCredentials};
pub use self::paramaeter_store_form_data::{
    ParamaeterStoreFormData, ParamaeterStoreFormDataItem,
};

pub use self::parameter_store_name_response::ParameterStoreNameResponse;
pub use self::parameter_store_path_response::{
    ParameterStorePathResponse, ParameterStorePathResponseItem,
};

pub use self::participant::Participant;
pub use self::payment_logs::{PaymentLogs, PaymentLogsPayments};
pub use self::portfolio::{Portfolio, PortfolioReports};
pub use self::predicted_generation_datum::PredictedGenerationDatum;
pub use self::pro_forma::{
    ProForma, ProFormaBuilder, ProFormaTaxes, ProFormaCashFlowsItemFlags,
    ProFormaCashFlowsItemPaymentsItemPaymentType, ProFormaCashFlowsItemPaymentsItem,
    ProFormaCashFlowsItem, ProFormaCashFlowsItemBuilder,
};

pub use self::pro_forma_irr::ProFormaIrr;
pub use self::profile::Profile;
pub use self::project::{
    Project, ProjectBuilder, ProjectStatus,
    ProjectInterconnectionIeee1547ReactivePowerCategory,
    ProjectInterconnectionIeee1547DisturbanceCategory,
    ProjectInterconnectionWithdrawalReason, ProjectInterconnection, ProjectIconsItem,
    ProjectRevenueType, ProjectMilestones, ProjectAssetManagementTeamContact,
    ProjectReports, ProjectLinksItem, ProjectNotesItemCommentsItem, ProjectNotesItem,
    ProjectMedia,
};

pub use self::project_billing::ProjectBilling;
pub use self::project_cash_flow::ProjectCashFlow;
pub use self::project_cash_flow_total::{
    ProjectCashFlowTotal, ProjectCashFlowTotalActual, ProjectCashFlowTotalForecast,
};

pub use self::project_checklist::{ProjectChecklist, ProjectChecklistChecklistType};
pub use self::project_checklist_template::{
    ProjectChecklistTemplate, ProjectChecklistTemplateChecklistType,
};

pub use self::project_connectivity_data::{
    ProjectConnectivityData, ProjectConnectivityDataSitesValueDataItem,
    ProjectConnectivityDataSitesValue,
};

pub use self::project_connectivity_device::ProjectConnectivityDevice;
pub use self::project_consumption_cost_datums::{
    ProjectConsumptionCostDatums,
    ProjectConsumptionCostDatumsConsumptionCostSitesValueSystemsValue,
    ProjectConsumptionCostDatumsConsumptionCostSitesValue,
    ProjectConsumptionCostDatumsConsumptionCost,
};

pub use self::project_consumption_datums::{
    ProjectConsumptionDatums, ProjectConsumptionDatumsSitesValueSystemsValue,
    ProjectConsumptionDatumsSitesValue,
};

pub use self::project_contact::ProjectContact;
pub use self::project_contacts::{
    ProjectContacts, ProjectContactsSitesValueSystemsValue, ProjectContactsSitesValue,
};

pub use self::project_cumulative_datums::{
    ProjectCumulativeDatums, ProjectCumulativeDatumsSourcesValue,
};

pub use self::project_datums::{
    ProjectDatums, ProjectDatumsSitesValueSystemsValue, ProjectDatumsSitesValue,
};

pub use self::project_expected_generation_datums::{
    ProjectExpectedGenerationDatums,
    ProjectExpectedGenerationDatumsSitesValueSystemsValue,
    ProjectExpectedGenerationDatumsSitesValue,
};

pub use self::project_finance_report::{ProjectFinanceReport, ProjectFinanceReportReport};
pub use self::project_finance_report_section::{
    ProjectFinanceReportSection,
    ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValueCategoriesItemValue,
    ProjectFinanceReportSectionCategoriesItemValueCategoriesItemValue,
    ProjectFinanceReportSectionCategoriesItemValue,
};

pub use self::project_finance_settings::{
    ProjectFinanceSettings, ProjectFinanceSettingsProvider,
};

pub use self::project_predicted_consumption_datums::{
    ProjectPredictedConsumptionDatums,
    ProjectPredictedConsumptionDatumsAggregatedTotalsValue,
    ProjectPredictedConsumptionDatumsSitesValueAggregatedTotalsValue,
    ProjectPredictedConsumptionDatumsSitesValueSystemsValueSourcesValue,
    ProjectPredictedConsumptionDatumsSitesValueSystemsValueAggregatedTotalsValue,
    ProjectPredictedConsumptionDatumsSitesValueSystemsValue,
    ProjectPredictedConsumptionDatumsSitesValue,
};

pub use self::project_predicted_generation_datums::{
    ProjectPredictedGenerationDatums,
    ProjectPredictedGenerationDatumsSitesValueSystemsValue,
    ProjectPredictedGenerationDatumsSitesValue,
};

pub use self::project_readings::{
    ProjectReadings, ProjectReadingsSitesValueSystemsValue, ProjectReadingsSitesValue,
};

pub use self::public_project::{
    PublicProject, PublicProjectSitesItemSystemsItem, PublicProjectSitesItem,
};

pub use self::range::Range;
pub use self::record::{
    Record, RecordIsContract, RecordContactsItem, RecordNotesItemCommentsItem,
    RecordNotesItem,
};

pub use self::record_contact::RecordContact;
pub use self::record_document::{RecordDocument, RecordDocumentDocumentsItem};
pub use self::record_payment_details::{
    RecordPaymentDetails, RecordPaymentDetailsCashFlowsItem,
    RecordPaymentDetailsHistoricPerformanceCashFlowsItem,
    RecordPaymentDetailsHistoricPerformance,
};

pub use self::refinements::Refinements;
pub use self::rfi_reply_stored::{RfiReplyStored, RfiReplyStoredBuilder};
pub use self::rfi_reply_stored_schema::{
    RfiReplyStoredSchema, RfiReplyStoredSchemaBuilder,
};

pub use self::rfi_reply_transit::RfiReplyTransit;
pub use self::rfi_reply_transit_schema::RfiReplyTransitSchema;
pub use self::rfi_stored::{RfiStored, RfiStoredBuilder};
pub use self::rfi_stored_schema::{RfiStoredSchema, RfiStoredSchemaBuilder};
pub use self::rfi_transit::{RfiTransit, RfiTransitBuilder};
pub use self::rfi_transit_schema::{RfiTransitSchema, RfiTransitSchemaBuilder};
pub use self::schema::Schema;
pub use self::service_request::{
    ServiceRequest, ServiceRequestLocation, ServiceRequestSiteVisitWindow,
    ServiceRequestInformationItem,
};

pub use self::service_request_generation::ServiceRequestGeneration;
pub use self::service_request_google_document::ServiceRequestGoogleDocument;
pub use self::site::{
    Site, SiteBuilder, SiteEmissionsApproximationMethod, SiteLinksItem, SiteContactsItem,
};

pub use self::solar_network_datum::SolarNetworkDatum;
pub use self::solar_network_meta_data::{
    SolarNetworkMetaData, SolarNetworkMetaDataSourcesValue,
};

pub use self::solar_network_node::SolarNetworkNode;
pub use self::solar_network_ssh_session::SolarNetworkSshSession;
pub use self::solar_network_weather_datum::SolarNetworkWeatherDatum;
pub use self::source_datum::{SourceDatum, SourceDatumValue};
pub use self::source_reading::{SourceReading, SourceReadingValue};
pub use self::sources_uses::SourcesUses;
pub use self::system::{System, SystemBuilder, SystemStatus, SystemType};
pub use self::transactions::{
    Transactions, TransactionsTransactionsProjectIdItem, TransactionsTransactions,
};

pub use self::user::{
    User, UserAccessPreventDownload, UserAccessRestrictProjects, UserAccess,
};

pub use self::user_group::UserGroup;
pub use self::user_notification::UserNotification;
pub use self::user_type::{UserType, UserTypeApplication};

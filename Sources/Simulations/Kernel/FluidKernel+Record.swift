extension FluidKernel {
  /// 9 Records the national figures of posts, spaces and aidants at the end of a month.
  func record(_ t: Int, _ s: Int) {
    var month = NationalMonth()
    month.postsAwarded = award.scale * award.unitPosts
    month.open = totals.open
    month.vacant = totals.vacant
    month.waiting = totals.waiting
    month.inTraining = totals.inTraining
    month.inPostPublic = totals.inPost.publicHost
    month.inPostPrivate = totals.inPost.privateHost
    month.trained = totals.trained
    month.hired = totals.hired
    month.renewed = renewal.renewed
    month.applications = totals.applications
    month.pixPassed = totals.pixPassed
    month.candidates = totals.candidates
    month.departmentsHired = totals.departmentsHired
    month.departmentsRecruiting = totals.departmentsRecruiting
    month.spaces = workspace.scales[t].opened * plan.spaces.baseTotal
    month.aidants = workspace.scales[t].trained * plan.aidants.baseTotal
    month.occupiedPostMonths = totals.occupiedPostMonths
    workspace.national[t] = month
  }
}

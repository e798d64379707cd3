Feature: Assignment through shared memory

  Rule: MEM-5 A value assigned to part of an object is broadcast

    @MEM-5.1 @needs:MEM-3
    Scenario: A number assigned to a row of the tensor fills the row, on both sides
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]])`
      And `t = torch.from_numpy(a)`
      When `t[0] = 1`
      Then `t` is `[[1.0, 1.0, 1.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]]`
      And `a` is `[[1.0, 1.0, 1.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]]`
      And `t` and `a` share memory

    @MEM-5.2 @needs:MEM-1
    Scenario: A number assigned to a row of the array fills the row, on both sides
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])`
      And `n = t.numpy()`
      When `n[-1] = 0.5`
      Then `n` is `[[1.0, 2.0, 3.0], [0.5, 0.5, 0.5]]`
      And `t` is `[[1.0, 2.0, 3.0], [0.5, 0.5, 0.5]]`
      And `n` and `t` share memory

    @MEM-5.3 @needs:MEM-3
    Scenario: A number assigned to a column of the tensor fills the column, on both sides
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])`
      And `t = torch.from_numpy(a)`
      When `t[:, 1] = 9`
      Then `t` is `[[1.0, 9.0, 3.0], [10.0, 9.0, 30.0]]`
      And `a` is `[[1.0, 9.0, 3.0], [10.0, 9.0, 30.0]]`
      And `t` and `a` share memory

    @MEM-5.4
    Scenario: A row assigned to every row is copied into each
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      And `row = np.array([7.0, 8.0])`
      When `a[:] = row`
      Then `a` is `[[7.0, 8.0], [7.0, 8.0], [7.0, 8.0]]`
      And `row` is unchanged
      And `a` and `row` do not share memory

    @MEM-5.5
    Scenario: A row of the tensor is a view of it
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `row = t[1]`
      And `row[0] = -1`
      Then `t` is `[[1.0, 2.0], [-1.0, 4.0]]`
      And `row` is `[-1.0, 4.0]`
      And `row` and `t` share memory
